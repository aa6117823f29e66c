import type { CaseDetail } from "../../domain/customer-case.ts";
import { plainText } from "../../domain/rich-text.ts";
import { speakerLine, speakerOf } from "../../sections/quote/text.ts";

/** The first quote of a case with its speaker and link, for pasting; null when the case has none. A paraphrase has no quotation marks. */
export function quoteText(detail: CaseDetail, link: string): { text: string; isLiteral: boolean } | null {
  const quote = detail.sections.find((section) => section.kind === "quote");
  if (quote === undefined) return null;
  const { title, lang } = detail;
  const words = plainText(quote.content);
  const isLiteral = !quote.paraphrase;
  const speaker = isLiteral ? speakerOf(quote) || title : speakerLine(quote);
  const isNamed = (isLiteral ? speaker : words + speaker).includes(title);
  const source = [speaker, isNamed ? "" : title].filter((name) => name !== "").join(lang === "zh" ? "，" : ", ");
  const marked = isLiteral && !/^[“「"]/.test(words) ? `“${words}”` : words;
  const lines = [marked, ...(source ? [(lang === "zh" ? "——" : "— ") + source] : []), link];
  return { text: lines.join("\n"), isLiteral };
}
