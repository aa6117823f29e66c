import type { Picture } from "../domain/picture.ts";

/** One piece of a section in reading order. A line is a paragraph, a list item or a quote. */
export type TextPart =
  | { kind: "heading"; level: 2 | 3 | 4; id: string | null; text: string }
  | { kind: "line"; text: string }
  | { kind: "caption"; text: string };

/** What search, outline, reading time and Markdown need to know of a kind of section. Every kind implements it in `<kind>/text.ts`. */
export type SectionText<S> = {
  parts: (section: S) => TextPart[];
  pictures: (section: S) => readonly Picture[];
  /** Blocks of Markdown, to be joined by blank lines; pictures are added by the caller. */
  markdown: (section: S) => string[];
};
