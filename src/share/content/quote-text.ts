import type { CaseDetail } from "../../domain/customer-case.ts";
import { plainText } from "../../domain/rich-text.ts";
import { speakerOf } from "../../sections/quote/text.ts";

/** The quote of a case with its speaker and link, for pasting; null when the case has none. `paraphrased` is the note for a quote that is not literal. */
export function quoteText(detail: CaseDetail, link: string, paraphrased: string): string | null {
  const quote = detail.sections.find((section) => section.kind === "quote");
  if (quote === undefined) return null;
  const words = plainText(quote.content);
  const zh = detail.lang === "zh";
  const marked = /^[“「"]/.test(words) ? words : `“${words}”`;
  const speaker = speakerOf(quote) || detail.title;
  const company = speaker.includes(detail.title) ? [] : [detail.title];
  const said = quote.paraphrase ? (zh ? `（${paraphrased}）` : ` (${paraphrased})`) : "";
  return `${marked}\n${zh ? "——" : "— "}${[speaker, ...company].join(zh ? "，" : ", ")}${said}\n${link}`;
}
