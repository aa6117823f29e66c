import type { Locale } from "../../domain/locale.ts";
import { fieldBit } from "../index/file.ts";
import type { TextIndex } from "../index/read.ts";
import { matchTerms, type QueryTerm } from "./match.ts";
import { planQuery, type QueryAlternative, type QueryClause } from "./query.ts";
import { fieldBoost, type MatchKind, matchKindOf, matchKinds } from "./score.ts";

/**
 * A case that was found: its row in the catalog, its score (above 0), the fields in which it was found (bits of `fieldBit`), and
 * the words of the query that it lacks, as they were typed.
 */
export type TextHit = { row: number; score: number; matchKind: MatchKind; fields: number; missing: string[] };

export type TextSearchResult = {
  /** The cases that hold all words, by row. */
  found: TextHit[];
  /** Where fewer than three hold all words: those that hold some, or all but apart from each other, best first, at most 24. */
  closest: TextHit[];
  /** What to highlight: terms that stand one directly after the other. */
  highlights: QueryTerm[][];
};

/** How much a case counts that meets a clause by an alternative of this kind. */
const alternativeBoosts: Record<QueryAlternative["kind"], number> = {
  typed: 1,
  apart: 0.5,
  synonym: 0.7,
  misspelling: 0.5,
};
/** Another name of what was typed is not followed to yet other names; they would lead to everything. */
const allButOtherNames = ~fieldBit("otherName");
/** With fewer cases than this that hold all words, the closest others are named. */
const enough = 3;
const maxClosest = 24;

/**
 * The cases that hold all words of a query. A phrase gives a case the points of `hitsOfPhrase`, an alternative the sum of its
 * phrases, a clause its best alternative, a case the sum of its clauses.
 */
export const searchText = (index: TextIndex, query: string, locale: Locale): TextSearchResult => {
  const clauses = planQuery(index, query);
  const found = hitsOf(index, clauses, locale)
    .filter(({ missing }) => missing.length === 0)
    .sort((a, b) => a.row - b.row);
  if (found.length >= enough) return { found, closest: [], highlights: highlightsOf(clauses) };
  const split = planQuery(index, query, true);
  const closest = hitsOf(index, split, locale)
    .filter(({ row, missing }) => 2 * missing.length <= split.length && !found.some((hit) => hit.row === row))
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  return { found, closest: closest.slice(0, maxClosest), highlights: highlightsOf([...clauses, ...split]) };
};

/** The cases that meet any of some clauses. */
const hitsOf = (index: TextIndex, clauses: readonly QueryClause[], locale: Locale): TextHit[] => {
  const all = clauses.map((clause) => hitsOfClause(index, clause, locale));
  return [...new Set(all.flatMap((hits) => [...hits.keys()]))].map((row) => {
    const { points, fields, kind } = all.flatMap((hits) => hits.get(row) ?? []).reduce(addHits);
    const missing = clauses.flatMap(({ text }, i) => (all[i]?.has(row) ? [] : [text]));
    return { row, score: points, fields, matchKind: matchKinds[kind] as MatchKind, missing };
  });
};

/** `kind`: the most indirect match kind, as its place in `matchKinds`. */
type Hit = { points: number; fields: number; kind: number };
type Hits = Map<number, Hit>;

const addHits = (a: Hit, b: Hit): Hit => ({
  points: a.points + b.points,
  fields: a.fields | b.fields,
  kind: Math.max(a.kind, b.kind),
});

/** The cases in which all phrases of an alternative were found. */
const inAll = ([first = new Map(), ...others]: readonly Hits[]): Hits => {
  const all = [...first].filter(([row]) => others.every((hits) => hits.has(row)));
  return new Map(all.map(([row, hit]) => [row, others.flatMap((hits) => hits.get(row) ?? []).reduce(addHits, hit)]));
};

const hitsOfClause = (index: TextIndex, { alternatives }: QueryClause, locale: Locale): Hits => {
  const clause: Hits = new Map();
  for (const { kind, phrases } of alternatives)
    for (const [row, hit] of inAll(phrases.map((terms) => hitsOfPhrase(index, terms, kind, locale))))
      clause.set(row, better(hit, clause.get(row)));
  return clause;
};

/** The hit of more points, explained in the plainest way. */
const better = (a: Hit, b: Hit | undefined): Hit =>
  b === undefined ? a : { ...(a.points > b.points ? a : b), kind: Math.min(a.kind, b.kind) };

/**
 * A phrase found in few cases says more than one found in all (inverse document frequency), and one that stands often in a case
 * counts a little more: 1 once, 1.5 sixteen times.
 */
const hitsOfPhrase = (
  index: TextIndex,
  terms: readonly QueryTerm[],
  alternative: QueryAlternative["kind"],
  locale: Locale,
): Hits => {
  const match = matchTerms(index, terms);
  const rarity = Math.log(1 + index.file.cases.length / Math.max(1, match.size));
  const floor = matchKinds.indexOf(alternative as MatchKind);
  const hits: Hits = new Map();
  for (const [row, occurrence] of match) {
    const fields = alternative === "synonym" ? occurrence.fields & allButOtherNames : occurrence.fields;
    if (fields === 0) continue;
    const frequency = 1 + Math.log2(occurrence.hits) / 8;
    const boost = fieldBoost(fields, locale) * alternativeBoosts[alternative];
    const points = rarity * boost * frequency * occurrence.quality;
    hits.set(row, { points, fields, kind: Math.max(floor, matchKinds.indexOf(matchKindOf(fields, locale))) });
  }
  return hits;
};

/** Each term as typed, and other names of several words as a whole. */
const highlightsOf = (clauses: readonly QueryClause[]): QueryTerm[][] => {
  const highlights = clauses
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ kind, phrases }) => (kind === "typed" ? phrases.flat().map((term) => [term]) : phrases));
  return [...new Map(highlights.map((terms) => [terms.map(({ text }) => text).join(" "), terms])).values()];
};
