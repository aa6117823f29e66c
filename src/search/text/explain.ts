import { type Locale, otherLocale } from "../../domain/locale.ts";
import type { TextIndex } from "../index/read.ts";
import type { Fold } from "./fold.ts";
import { findTerms, type QueryTerm } from "./match.ts";
import type { TextHit, TextSearchResult } from "./search.ts";

/** Part of a displayed text, in UTF-16 units, end excluded. Ranges ascend and do not touch. */
export type TextRange = { start: number; end: number };

/** Why a case was found, for display on its card. Texts are those of the page's language, or of the other where there is none. */
export type MatchExplanation = Pick<TextHit, "matchKind" | "missing"> & {
  title: TextRange[];
  summary: TextRange[];
  /** The sentence that says most about the query; `headingId` is the anchor of its heading, null above the first one. */
  snippet: {
    text: string;
    ranges: TextRange[];
    heading: string;
    headingRanges: TextRange[];
    headingId: string | null;
    lang: Locale;
  } | null;
};

/**
 * Where the terms of a search stand in the title and summary of a case it found and, if they stand in neither, the sentence that
 * says most about them: in the language of the page or, if there is none, in the other one.
 */
export const explainMatch = (
  index: TextIndex,
  row: number,
  { found, closest, highlights }: TextSearchResult,
  locale: Locale,
): MatchExplanation => {
  const texts = index.file.cases[row]?.texts;
  const { matchKind = "text", missing = [] } = [...found, ...closest].find((hit) => hit.row === row) ?? {};
  const shown = texts?.[locale] ?? texts?.[otherLocale(locale)];
  const title = findRanges(index.fold, highlights, shown?.title ?? "");
  const summary = findRanges(index.fold, highlights, shown?.summary ?? "");
  const isPlain = title.length + summary.length > 0;
  const snippetIn = (lang: Locale) => bestSentence(index, row, highlights, lang);
  const snippet = isPlain ? null : (snippetIn(locale) ?? snippetIn(otherLocale(locale)));
  return { matchKind, missing, title, summary, snippet };
};

/**
 * The parts of a displayed text in which terms stand; those that touch are one. Of a longer word that begins with the typed one
 * only that beginning is a part, of any other form the whole word.
 */
export const findRanges = (fold: Fold, highlights: readonly QueryTerm[][], source: string): TextRange[] => {
  const { text, starts, ends } = fold.withSource(source);
  const hits = highlights.flatMap((terms) =>
    findTerms(text, terms).map(({ start, end }) => {
      const [term, second] = terms;
      const isTyped = second === undefined && term !== undefined && text.startsWith(term.text, start);
      return { start, end: isTyped ? start + term.text.length : end };
    }),
  );
  const ranges: TextRange[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const [start, end] = [starts[hit.start] as number, ends[hit.end - 1] as number];
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

/** The sentence, or first sentence below a heading, with most different terms, then most hits, then the earliest. */
const bestSentence = (
  index: TextIndex,
  row: number,
  highlights: readonly QueryTerm[][],
  lang: Locale,
): MatchExplanation["snippet"] => {
  const { fold, file, bodies } = index;
  const worthOf = (text: string, maxHits: number): number => {
    const folded = fold.text(text);
    const hits = highlights.map((terms) => findTerms(folded, terms).length).filter((count) => count > 0);
    const total = hits.reduce((sum, count) => sum + count, 0);
    return 1000 * hits.length + Math.min(maxHits, total);
  };
  let best = { headingId: null as string | null, heading: "", text: "", worth: 0 };
  for (const [i, [headingId, heading]] of (file.cases[row]?.texts[lang]?.headings ?? []).entries()) {
    const sentences = bodies?.[row]?.[lang]?.[i]?.match(sentencePattern) ?? [];
    const candidates = sentences.map((text) => ({ headingId, heading, text, worth: worthOf(text, 999) }));
    candidates.push({ headingId, heading, text: sentences[0] ?? "", worth: worthOf(heading, 0) });
    for (const candidate of candidates) if (candidate.worth > best.worth) best = candidate;
  }
  const { worth, ...snippet } = best;
  const text = snippet.text.trim();
  const ranges = findRanges(fold, highlights, text);
  return worth === 0
    ? null
    : { ...snippet, text, ranges, headingRanges: findRanges(fold, highlights, snippet.heading), lang };
};

/** Up to and including a Chinese full stop, question or exclamation mark, a line feed, or a Latin one before a space. */
const sentencePattern = /[^。！？；\n]+?(?:[。！？；\n]+[”’」』）]*|[.!?](?=\s|$)|$)/gu;
