import type { Picture } from "../../domain/picture.ts";
import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { SectionText } from "../section-text.ts";
import { escapeMarkdown, inlineMarkdown } from "../write-markdown.ts";

/** What somebody said. `paraphrase` marks words that are not the speaker's own. */
export type QuoteSection = {
  kind: "quote";
  content: Inline[];
  author?: string;
  role?: string;
  photo?: Picture;
  paraphrase?: true;
};

export const quoteText: SectionText<QuoteSection> = {
  parts: ({ content }) => [{ kind: "line", text: plainText(content) }],
  pictures: () => [],
  markdown: ({ content, author }) => [
    `> ${inlineMarkdown(content)}${author ? `\n>\n> — ${escapeMarkdown(author)}` : ""}`,
  ],
};
