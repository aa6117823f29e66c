/** Every field name of a case file, for telling a slip of the pen from text. */
export const caseKeys: ReadonlySet<string> = new Set([
  ..."title description css source names figure section1 section2 value label content image alt caption".split(" "),
  ..."listLeft rightPart contentList specialContent text level link bold color anchor type author paraphrase icon list".split(
    " ",
  ),
]);
