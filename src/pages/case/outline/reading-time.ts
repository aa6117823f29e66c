import type { CaseDetail } from "../../../domain/customer-case.ts";
import { plainText } from "../../../domain/rich-text.ts";
import { sectionParts } from "../../../sections/texts.ts";

/** Average speed of silent reading, per minute. */
const hanPerMinute = 400;
const wordsPerMinute = 230;

/** Minutes it takes to read a text, rounded, at least 1. In a mixed text, Han characters and Latin words add up. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}

/** The running text of a case: banner and sections, without captions. */
export const readableText = ({ banner, sections }: CaseDetail): string =>
  [
    banner.title,
    plainText(banner.content),
    ...sections.flatMap(sectionParts).flatMap((part) => (part.kind === "caption" ? [] : [part.text])),
  ].join("\n");
