import type { CaseDetail, Section } from "../../../domain/customer-case.ts";
import { plainText } from "../../../ui/text/rich-text.tsx";

/** Usual silent reading: Han characters, and words of alphabetic scripts, in one minute. */
const hanPerMinute = 400;
const wordsPerMinute = 230;

/** Whole minutes a text takes to read, at least 1. Han characters and Latin words of a mixed text add up. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}

/** Everything of a case that is read in running text: lead, headings, story, highlights and quote. Captions are not. */
export const readableText = ({ banner, sections }: CaseDetail): string =>
  [banner.title, plainText(banner.content), ...sections.map(sectionText)].join("\n");

function sectionText(section: Section): string {
  switch (section.kind) {
    case "highlights":
      return section.items.map(plainText).join("\n");
    case "quote":
      return plainText(section.content);
    case "plain":
      return [
        section.title ?? "",
        ...section.blocks.map((block) =>
          block.kind === "list" ? block.items.map(plainText).join("\n") : plainText(block.content),
        ),
      ].join("\n");
  }
}
