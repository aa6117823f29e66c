import { type Locale, otherLocale } from "../../domain/locale.ts";
import type { TextIndex } from "../index/read.ts";
import type { Fold } from "./fold.ts";
import type { HighlightTerm, MatchExplanation, TextRange, TextSearchResult } from "./search-result.ts";
import { type Token, tokenize } from "./tokenize.ts";

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

/** Words of fewer letters are only highlighted as a whole. */
const minPrefixLength = 4;

/** Han anywhere, a word where a word starts with it, a name of several words as a whole. */
const findTerms = (folded: string, terms: readonly HighlightTerm[]): Hit[] => {
  const tokens = tokenize(folded);
  return terms.flatMap((term) => {
    const { kind, text } = term;
    if (kind === "han") return placesOf(folded, text).map((at): Hit => ({ at, length: text.length, term }));
    const words = text.split(" ");
    if (words.length > 1) return placesOfName(tokens, words).map((place): Hit => ({ ...place, term }));
    const isMet = (word: string) => word === text || (text.length >= minPrefixLength && word.startsWith(text));
    return tokens
      .filter((token) => isMet(token.text))
      .map(({ start }): Hit => ({ at: start, length: text.length, term }));
  });
};

const placesOf = (folded: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) places.push(at);
  return places;
};

/** Where the words of a name stand one after the other, whatever separates them. */
const placesOfName = (tokens: readonly Token[], words: readonly string[]): { at: number; length: number }[] =>
  tokens.flatMap(({ start }, i) => {
    const last = tokens[i + words.length - 1];
    if (last === undefined || words.some((word, k) => tokens[i + k]?.text !== word)) return [];
    return [{ at: start, length: last.start + last.text.length - start }];
  });

/** The sentence, or first sentence below a heading, with most different terms, then most hits, then the earliest. */
const bestSentence = (
  index: TextIndex,
  row: number,
  terms: readonly HighlightTerm[],
  lang: Locale,
): MatchExplanation["snippet"] => {
  const { fold, file, bodies } = index;
  let best = { id: null as string | null, heading: "", text: "", worth: 0 };
  for (const [i, [id, heading]] of (file.cases[row]?.texts[lang]?.headings ?? []).entries()) {
    const sentences = bodies?.[row]?.[lang]?.[i]?.match(sentencePattern) ?? [];
    for (const text of sentences) {
      const hits = findTerms(fold.text(text), terms);
      const worth = 1000 * new Set(hits.map(({ term }) => term)).size + Math.min(999, hits.length);
      if (worth > best.worth) best = { id, heading, text, worth };
    }
    const worth = 1000 * new Set(findTerms(fold.text(heading), terms).map(({ term }) => term)).size;
    if (worth > best.worth) best = { id, heading, text: sentences[0] ?? "", worth };
  }
  if (best.worth === 0) return null;
  const text = best.text.trim();
  return {
    text,
    ranges: findRanges(fold, terms, text),
    heading: best.heading,
    headingRanges: findRanges(fold, terms, best.heading),
    headingId: best.id,
    lang,
  };
};

/** Up to and with a Chinese full stop, question or exclamation mark, a line feed, or a Latin one before a space. */
const sentencePattern = /[^。！？；\n]+?(?:[。！？；\n]+[”’」』）]*|[.!?]+(?=\s|$)|$)/gu;
