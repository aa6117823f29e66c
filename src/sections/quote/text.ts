import type { Picture } from "../../domain/picture.ts";
import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { SectionText } from "../section-text.ts";
import { escapeMarkdown, inlineMarkdown } from "../write-markdown.ts";

/**
 * What somebody said. `paraphrase` marks words that are not the speaker's own: they are told in the third person ("Hua Xia Bank
 * reports that …") and never shown as a quotation.
 */
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

/** The line below the text that names the speaker. A paraphrase that names the speaker itself has none. */
export const speakerLine = (quote: QuoteSection): string => {
  const { author = "", role, paraphrase, content } = quote;
  return paraphrase && role === undefined && plainText(content).includes(author) ? "" : speakerOf(quote);
};

export const quoteText: SectionText<QuoteSection> = {
  parts: ({ content }) => [{ kind: "line", text: plainText(content) }],
  pictures: ({ photo }) => (photo ? [photo] : []),
  markdown: (quote) => {
    const speaker = speakerLine(quote);
    const lines = [inlineMarkdown(quote.content), ...(speaker ? [`— ${escapeMarkdown(speaker)}`] : [])];
    return quote.paraphrase ? lines : [lines.map((line) => `> ${line}`).join("\n>\n")];
  },
};
