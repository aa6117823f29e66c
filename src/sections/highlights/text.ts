import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { SectionText } from "../section-text.ts";
import { inlineMarkdown } from "../write-markdown.ts";

/** A few short advantages, drawn side by side. */
export type HighlightsSection = { kind: "highlights"; items: Inline[][] };

export const highlightsText: SectionText<HighlightsSection> = {
  parts: ({ items }) => items.map((item) => ({ kind: "line", text: plainText(item) })),
  pictures: () => [],
  markdown: ({ items }) => [items.map((item) => `- ${inlineMarkdown(item)}`).join("\n")],
};
