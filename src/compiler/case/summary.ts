/** Width of a text in half-width columns: a Han character or full-width mark counts two. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (width, character) => width + (/[\u1100-\u115f\u2e80-\uffdf\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1),
    0,
  );

const longest = 180;

/** As many whole sentences of the text as fit 180 columns (90 Han characters), at least the first, cut at a clause if it alone is longer. */
export const cutSummary = (text: string): string => {
  let summary = "";
  for (const { segment } of sentences.segment(text.replace(/\s+/g, " ").trim())) {
    if (summary !== "" && textWidth(summary + segment.trimEnd()) > longest) break;
    summary += segment;
  }
  return textWidth(summary) <= longest ? summary.trim() : cutClause(summary);
};

const sentences = new Intl.Segmenter("zh", { granularity: "sentence" });

const cutClause = (sentence: string): string => {
  let width = 0;
  let end = 0;
  let clause = 0;
  for (const character of sentence) {
    width += textWidth(character);
    if (width > longest - 2) break;
    end += character.length;
    if (/[，、；：,;\s]/.test(character)) clause = end;
  }
  return `${sentence.slice(0, clause > end / 2 ? clause : end).replace(/[，、；：,;\s]+$/, "")}…`;
};
