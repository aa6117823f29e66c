export type CaseParts = {
  /** Lines of the top level, before `section1`. */
  top?: string;
  section1?: string;
  /** Lines below `listLeft:`, indented by four. */
  entries?: string;
  /** Lines below `rightPart:`, indented by four. */
  right?: string;
  /** Text after the front matter. */
  body?: string;
};

/** A small valid case file. Its parts start on lines 2 (`top`), 4 (`section1`), 7 (`entries`). */
export const caseText = ({ top, section1, entries, right, body }: CaseParts = {}): string =>
  [
    "---",
    top ?? "title: a",
    "section1:",
    section1 ?? "  title: 甲\n  content: 一句话。",
    ...(section1 === undefined ? [] : [""]),
    "section2:",
    "  listLeft:",
    entries ?? "    - title: 公司简介\n      contentList:\n        - content: 正文",
    "  rightPart:",
    right ?? "    list:\n      - title: 行业\n        content: 物联网",
    "---",
    body ?? "",
  ].join("\n");

/** One plain entry whose only line has this content. */
export const entryWith = (content: string): string =>
  `    - title: 公司简介\n      contentList:\n        - content: ${content}`;
