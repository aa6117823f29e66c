import type { CaseText } from "../index/text-index-file.ts";
import type { Fold } from "./fold.ts";
import type { QueryUnit } from "./plan-query.ts";
import { readUnits, type Unit } from "./tokenize.ts";

/** A stretch of displayed text, in UTF-16 units, end left out. Ranges ascend and do not touch. */
export type Range = { start: number; end: number };

/** Where a query stands in what is shown of a case, and the sentence that says most about it, under its heading. */
export type Explanation = {
  title: Range[];
  summary: Range[];
  sentence: { id: string | null; heading: string; headingRanges: Range[]; text: string; ranges: Range[] } | null;
};

/** `marks` are those of the search (`TextMatches.marks`), other names of what was typed among them. */
export const explainMatch = (fold: Fold, marks: readonly QueryUnit[], text: CaseText): Explanation => ({
  title: findRanges(fold, marks, text.title),
  summary: findRanges(fold, marks, text.summary),
  sentence: bestSentence(fold, marks, text.sections),
});

/** The stretches of displayed text in which units stand: Han anywhere, a word where a word begins so, a name of several as a whole. */
export const findRanges = (fold: Fold, units: readonly QueryUnit[], source: string): Range[] => {
  const { text, starts, ends } = fold.withSource(source);
  const hits = findUnits(text, units).map(({ at, length }) => ({
    start: starts[at] as number,
    end: ends[at + length - 1] as number,
  }));
  const ranges: Range[] = [];
  for (const { start, end } of hits.sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

const findUnits = (folded: string, units: readonly QueryUnit[]): { at: number; length: number; unit: number }[] => {
  const words = readUnits(folded);
  return units.flatMap(({ kind, text }, unit) => {
    const length = text.length;
    if (kind === "han") return placesIn(folded, text).map((at) => ({ at, length, unit }));
    const name = text.split(" ");
    if (name.length > 1) return findNames(words, name).map((place) => ({ ...place, unit }));
    const isMet = (word: string) => word === text || (length > 1 && word.startsWith(text));
    return words.filter((word) => isMet(word.text)).map(({ start }) => ({ at: start, length, unit }));
  });
};

/** Where the words of a name stand one after the other, whatever parts them. */
const findNames = (words: readonly Unit[], name: readonly string[]): { at: number; length: number }[] =>
  words.flatMap(({ start }, i) => {
    const last = words[i + name.length - 1];
    if (last === undefined || name.some((text, k) => words[i + k]?.text !== text)) return [];
    return [{ at: start, length: last.start + last.text.length - start }];
  });

const placesIn = (folded: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) places.push(at);
  return places;
};

/** Most different units first, then most hits, then the earliest; null where none of them stands in a section. */
const bestSentence = (
  fold: Fold,
  units: readonly QueryUnit[],
  sections: CaseText["sections"],
): Explanation["sentence"] => {
  let best: Explanation["sentence"] = null;
  let bestScore = 0;
  for (const { id, heading, text } of sections) {
    for (const sentence of text.match(sentencePattern) ?? []) {
      const hits = findUnits(fold.text(sentence), units);
      const score = new Set(hits.map(({ unit }) => unit)).size * 1_000 + hits.length;
      if (score <= bestScore) continue;
      const shown = sentence.trim();
      bestScore = score;
      best = {
        id,
        heading,
        headingRanges: findRanges(fold, units, heading),
        text: shown,
        ranges: findRanges(fold, units, shown),
      };
    }
    const inHeading = findUnits(fold.text(heading), units);
    const score = new Set(inHeading.map(({ unit }) => unit)).size * 1_000;
    if (score > bestScore) {
      const shown = (text.match(sentencePattern)?.[0] ?? "").trim();
      bestScore = score;
      best = {
        id,
        heading,
        headingRanges: findRanges(fold, units, heading),
        text: shown,
        ranges: findRanges(fold, units, shown),
      };
    }
  }
  return best;
};

/** Up to and with a Chinese full stop, question or exclamation mark, a line feed, or a Latin one before a space. */
const sentencePattern = /[^。！？；\n]+?(?:[。！？；\n]+[”’」』）]*|[.!?]+(?=\s|$)|$)/gu;
