import { caseText } from "../../../domain/case-text.ts";
import type { CaseDetail } from "../../../domain/customer-case.ts";

/** Average speed of silent reading, per minute. */
const hanPerMinute = 400;
const wordsPerMinute = 230;

/** Minutes it takes to read a text, rounded, at least 1. In a mixed text, Han characters and Latin words add up. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}

/** The text of a case in one piece, headings and captions included. */
export function readableText(detail: CaseDetail): string {
  const { title, summary, sections } = caseText(detail);
  return [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join("\n");
}
