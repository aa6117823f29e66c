import type { Statement } from "../../domain/customer-case.ts";
import { plainText } from "../../domain/rich-text.ts";
import type { Section } from "../../sections/texts.ts";

const maxCharacters = 110;
/** A Han character is about twice as wide as a Latin one. */
const widthOf = (text: string) => text.length + (text.match(/\p{Script=Han}|[，。；：、]/gu)?.length ?? 0);

/** The first statement of a customer that fits a card whole: nothing is cut. */
export const statementOf = (sections: readonly Section[]): Statement | undefined => {
  for (const section of sections) {
    if (section.kind !== "quote") continue;
    const text = plainText(section.content).trim();
    if (text === "" || widthOf(text) > maxCharacters) continue;
    return {
      text,
      ...(section.author ? { author: section.author } : {}),
      ...(section.paraphrase ? {} : { quoted: true as const }),
    };
  }
  return undefined;
};
