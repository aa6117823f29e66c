import type { Locale } from "../../domain/locale.ts";
import { fieldBit } from "../index/file.ts";
import type { TextIndex } from "../index/read.ts";
import { expandWord, matchPhrase, matchTerm, type QueryTerm, type TermMatch } from "./match.ts";
import { planQuery, type QueryAlternative, type QueryClause } from "./query.ts";
import { fieldBoost, idf, matchKindOf, termFrequencyFactor } from "./score.ts";
import {
  type ClosestCase,
  type HighlightTerm,
  type MatchKind,
  matchKinds,
  type TextSearchResult,
} from "./search-result.ts";

/** How much less a case counts that meets a clause by an alternative of this kind. */
const alternativeBoosts: Record<QueryAlternative["kind"], number> = {
  typed: 1,
  apart: 0.5,
  synonym: 0.7,
  misspelling: 0.5,
};
const otherNames = fieldBit("otherName", "zh") | fieldBit("otherName", "en");
const allFields = 0xffff;
/** With fewer cases than this that hold all words, the closest others are named. */
const enough = 3;
const maxClosest = 24;

/**
 * The cases that hold all words of a query. A term gives a case
 * idf · boost of its fields · termFrequencyFactor · quality of the word · boost of the alternative;
 * an alternative gives the sum of its terms, a clause its first alternative that is met, a case the sum of its clauses.
 */
export const searchText = (index: TextIndex, query: string, locale: Locale): TextSearchResult => {
  const clauses = planQuery(index, query);
  const { total, metBy } = score(index, clauses, locale);
  const rows = rowsMeetingAll(index.size, clauses, metBy);
  const result: TextSearchResult = {
    rows: Uint32Array.from(rows),
    scores: Float32Array.from(rows, (row) => total.points[row] as number),
    matchKinds: rows.map((row) => matchKinds[total.kinds[row] as number] as MatchKind),
    fields: Uint16Array.from(rows, (row) => total.fields[row] as number),
    highlightTerms: highlightTermsOf(index, clauses),
    closest: [],
  };
  if (rows.length >= enough) return result;
  const split = planQuery(index, query, true);
  return {
    ...result,
    highlightTerms: highlightTermsOf(index, [...clauses, ...split]),
    closest: closestTo(index, split, locale, new Set(rows)),
  };
};

/** By row: points, the most indirect match kind (a place in `matchKinds`) and all fields. A row without points is not found. */
type ScoreAccumulator = { points: Float64Array; kinds: Uint8Array; fields: Uint16Array };

const noScores = (size: number): ScoreAccumulator => ({
  points: new Float64Array(size),
  kinds: new Uint8Array(size),
  fields: new Uint16Array(size),
});

const score = (index: TextIndex, clauses: readonly QueryClause[], locale: Locale) => {
  const total = noScores(index.size);
  const metBy = clauses.map(({ alternatives }) => {
    const clause = noScores(index.size);
    for (const alternative of alternatives) addAlternative(index, clause, alternative, locale);
    for (let row = 0; row < index.size; row++) {
      if (clause.points[row] === 0) continue;
      total.points[row] = (total.points[row] as number) + (clause.points[row] as number);
      total.kinds[row] = Math.max(total.kinds[row] as number, clause.kinds[row] as number);
      total.fields[row] = (total.fields[row] as number) | (clause.fields[row] as number);
    }
    return clause;
  });
  return { total, metBy };
};

const addAlternative = (
  index: TextIndex,
  clause: ScoreAccumulator,
  { kind, terms, isPhrase }: QueryAlternative,
  locale: Locale,
): void => {
  const matches = isPhrase ? [matchPhrase(index, terms)] : terms.map((term) => matchTerm(index, term));
  // Another name of what was typed is not followed to yet other names; they would lead to everything.
  const mask = kind === "synonym" ? allFields & ~otherNames : allFields;
  const floor = kind === "typed" || kind === "apart" ? 0 : matchKinds.indexOf(kind);
  for (const row of rowsOfAll(matches, mask)) {
    if ((clause.points[row] as number) > 0) continue;
    for (const { rows, fields, hits, quality } of matches) {
      const held = (fields[row] as number) & mask;
      clause.points[row] =
        (clause.points[row] as number) +
        idf(index.size, rows.length) *
          fieldBoost(held, locale) *
          termFrequencyFactor(hits[row] as number) *
          (quality[row] as number) *
          alternativeBoosts[kind];
      const own = Math.max(floor, matchKinds.indexOf(matchKindOf(held, locale)));
      clause.kinds[row] = Math.max(clause.kinds[row] as number, own);
      clause.fields[row] = (clause.fields[row] as number) | held;
    }
  }
};

/** The rows in which every term is found; starts with the rarest. */
const rowsOfAll = (matches: readonly TermMatch[], mask: number): number[] => {
  const rarest = matches.reduce((best, match) => (match.rows.length < best.rows.length ? match : best));
  return rarest.rows.filter((row) => matches.every(({ fields }) => ((fields[row] as number) & mask) !== 0));
};

const rowsMeetingAll = (
  size: number,
  clauses: readonly QueryClause[],
  metBy: readonly ScoreAccumulator[],
): number[] => {
  const required = metBy.filter((_, i) => clauses[i]?.isRequired);
  if (required.length === 0) return [];
  return Array.from({ length: size }, (_, row) => row).filter((row) =>
    required.every(({ points }) => (points[row] as number) > 0),
  );
};

/** The cases that hold at least half of the words: more words first, then more points. */
const closestTo = (
  index: TextIndex,
  clauses: readonly QueryClause[],
  locale: Locale,
  found: ReadonlySet<number>,
): ClosestCase[] => {
  const { total, metBy } = score(index, clauses, locale);
  const isMet = (row: number) => metBy.map(({ points }) => (points[row] as number) > 0);
  return Array.from({ length: index.size }, (_, row) => row)
    .filter((row) => !found.has(row) && (total.points[row] as number) > 0)
    .map((row) => ({ row, met: isMet(row).filter(Boolean).length }))
    .filter(({ met }) => 2 * met >= clauses.length)
    .sort((a, b) => b.met - a.met || (total.points[b.row] as number) - (total.points[a.row] as number))
    .slice(0, maxClosest)
    .map(({ row }) => ({
      row,
      matchKind: matchKinds[total.kinds[row] as number] as MatchKind,
      missing: clauses.filter((_, i) => !isMet(row)[i]).map(({ text }) => text),
    }));
};

/** Every term that was found somewhere: the word as typed, forms of it that do not begin with it, names as a whole. */
const highlightTermsOf = (index: TextIndex, clauses: readonly QueryClause[]): HighlightTerm[] => {
  const terms = new Map<string, HighlightTerm>();
  const add = (term: HighlightTerm) => terms.set(term.text, term);
  for (const { kind, terms: own, isPhrase } of clauses.flatMap(({ alternatives }) => alternatives)) {
    if (isPhrase && kind !== "typed") add({ kind: "word", text: own.map(({ text }) => text).join(" ") });
    else for (const term of own) for (const found of [term, ...formsOf(index, term)]) add(found);
  }
  return [...terms.values()];
};

const formsOf = (index: TextIndex, { kind, text }: QueryTerm): HighlightTerm[] =>
  kind === "han"
    ? []
    : expandWord(index, text)
        .filter(({ token }) => !token.startsWith(text))
        .map(({ token }) => ({ kind, text: token }));
