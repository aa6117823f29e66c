import { type Locale, otherLocale } from "../../domain/locale.ts";
import type { TextIndex } from "../index/read.ts";
import type { Fold } from "./fold.ts";
import { minPrefixLength } from "./match.ts";
import type { HighlightTerm, MatchExplanation, TextRange, TextSearchResult } from "./search-result.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Where the terms of a search stand in the title and summary of a case it found and, if they stand in neither, the sentence that
 * says most about them: in the language of the page or, if there is none, in the other one.
 */
export const explainMatch = (
  index: TextIndex,
  row: number,
  { rows, matchKinds, closest, highlightTerms }: TextSearchResult,
  locale: Locale,
): MatchExplanation => {
  const texts = index.file.cases[row]?.texts;
  const matchKind = matchKinds[rows.indexOf(row)] ?? closest.find((hit) => hit.row === row)?.matchKind ?? "text";
  const shown = texts?.[locale] ?? texts?.[otherLocale(locale)];
  const title = findRanges(index.fold, highlightTerms, shown?.title ?? "");
  const summary = findRanges(index.fold, highlightTerms, shown?.summary ?? "");
  const isPlain = title.length + summary.length > 0;
  const snippet = isPlain
    ? null
    : (bestSentence(index, row, highlightTerms, locale) ??
      bestSentence(index, row, highlightTerms, otherLocale(locale)));
  return { matchKind, title, summary, snippet };
};

/** The parts of a displayed text in which terms stand; those that touch are one. */
export const findRanges = (fold: Fold, terms: readonly HighlightTerm[], source: string): TextRange[] => {
  const { text, starts, ends } = fold.withSource(source);
  const ranges: TextRange[] = [];
  for (const { at, length } of findTerms(text, terms).sort((a, b) => a.at - b.at)) {
    const [start, end] = [starts[at] as number, ends[at + length - 1] as number];
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

type Hit = { at: number; length: number; term: HighlightTerm };

/** Han anywhere, a word where a word starts with it (a short one only as a whole), a name of several words as a whole. */
const findTerms = (folded: string, terms: readonly HighlightTerm[]): Hit[] => {
  const tokens = tokenize(folded);
  return terms.flatMap((term): Hit[] => {
    const length = term.text.length;
    if (term.kind === "han")
      return [...folded.matchAll(new RegExp(term.text, "gu"))].map(({ index }) => ({ at: index, length, term }));
    const words = term.text.split(" ");
    const isPrefix = (token: string) => words.length === 1 && length >= minPrefixLength && token.startsWith(term.text);
    return tokens.flatMap(({ text, start }, i) => {
      if (isPrefix(text)) return [{ at: start, length, term }];
      const last = tokens[i + words.length - 1];
      if (last === undefined || words.some((word, k) => tokens[i + k]?.text !== word)) return [];
      return [{ at: start, length: last.start + last.text.length - start, term }];
    });
  });
};

/** The sentence, or first sentence below a heading, with most different terms, then most hits, then the earliest. */
const bestSentence = (
  index: TextIndex,
  row: number,
  terms: readonly HighlightTerm[],
  lang: Locale,
): MatchExplanation["snippet"] => {
  const { fold, file, bodies } = index;
  const worthOf = (text: string, mostHits: number): number => {
    const hits = findTerms(fold.text(text), terms);
    return 1000 * new Set(hits.map(({ term }) => term)).size + Math.min(mostHits, hits.length);
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
  const ranges = findRanges(fold, terms, text);
  return worth === 0
    ? null
    : { ...snippet, text, ranges, headingRanges: findRanges(fold, terms, snippet.heading), lang };
};

/** Up to and including a Chinese full stop, question or exclamation mark, a line feed, or a Latin one before a space. */
const sentencePattern = /[^。！？；\n]+?(?:[。！？；\n]+[”’」』）]*|[.!?](?=\s|$)|$)/gu;
