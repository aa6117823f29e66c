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

/** Who speaks a quote, with their role: "Wang Fang, Head of Platform", 王芳，平台负责人. Empty where nobody is named. */
export const speakerOf = ({ author = "", role }: Pick<QuoteSection, "author" | "role">): string =>
  role === undefined ? author : author + (/\p{Script=Han}/u.test(role) ? "，" : ", ") + role;

export const quoteText: SectionText<QuoteSection> = {
  parts: ({ content }) => [{ kind: "line", text: plainText(content) }],
  pictures: ({ photo }) => (photo ? [photo] : []),
  markdown: (quote) => {
    const speaker = speakerOf(quote);
    return [`> ${inlineMarkdown(quote.content)}${speaker ? `\n>\n> — ${escapeMarkdown(speaker)}` : ""}`];
  },
};
