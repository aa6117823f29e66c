import type { CaseDetail } from "../../../domain/customer-case.ts";
import { plainText } from "../../../domain/rich-text.ts";
import { sectionParts } from "../../../sections/texts.ts";

/** Usual silent reading: Han characters, and words of alphabetic scripts, in one minute. */
const hanPerMinute = 400;
const wordsPerMinute = 230;

/** Whole minutes a text takes to read, at least 1. Han characters and Latin words of a mixed text add up. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}

/** Everything of a case that is read in running text: banner, headings, story, highlights and quote. Captions are left out. */
export const readableText = ({ banner, sections }: CaseDetail): string =>
  [
    banner.title,
    plainText(banner.content),
    ...sections.flatMap(sectionParts).flatMap((part) => (part.kind === "caption" ? [] : [part.text])),
  ].join("\n");
