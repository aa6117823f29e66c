import type { Locale } from "../../domain/locale.ts";
import { fieldBit } from "../index/file.ts";
import type { TextIndex } from "../index/read.ts";
import { expandWord, matchTerms, type Occurrence } from "./match.ts";
import { planQuery, type QueryAlternative, type QueryClause } from "./query.ts";
import { fieldBoost, idf, matchKindOf, termFrequencyFactor } from "./score.ts";
import {
  type ClosestCase,
  type HighlightTerm,
  type MatchKind,
  matchKinds,
  type TextSearchResult,
} from "./search-result.ts";

/** How much a case counts that meets a clause by an alternative of this kind. */
const alternativeBoosts: Record<QueryAlternative["kind"], number> = {
  typed: 1,
  apart: 0.5,
  synonym: 0.7,
  misspelling: 0.5,
};
/** Another name of what was typed is not followed to yet other names; they would lead to everything. */
const allButOtherNames = ~(fieldBit("otherName", "zh") | fieldBit("otherName", "en"));
/** With fewer cases than this that hold all words, the closest others are named. */
const enough = 3;
const maxClosest = 24;

/**
 * The cases that hold all words of a query. A term gives a case
 * idf · boost of its fields · termFrequencyFactor · quality of the word · boost of the alternative;
 * an alternative gives the sum of its terms, a clause its best alternative, a case the sum of its clauses.
 */
export const searchText = (index: TextIndex, query: string, locale: Locale): TextSearchResult => {
  const clauses = planQuery(index, query);
  const hits = clauses.map((clause) => hitsOfClause(index, clause, locale));
  const hitsOf = (isRequired: boolean) => hits.filter((_, i) => clauses[i]?.isRequired === isRequired);
  const found = inAll(hitsOf(true));
  for (const [row, hit] of found) {
    const optional = hitsOf(false).map((clause) => clause.get(row));
    found.set(row, optional.filter(isHit).reduce(addHits, hit));
  }
  const rows = [...found.keys()].sort((a, b) => a - b);
  const column = rows.map((row) => found.get(row) as Hit);
  const isEnough = rows.length >= enough;
  // Only Han runs are split; any other query has the same clauses again.
  const split = isEnough || !/\p{Script=Han}/u.test(query) ? clauses : planQuery(index, query, true);
  const hitsOfSplit = split === clauses ? hits : split.map((clause) => hitsOfClause(index, clause, locale));
  return {
    rows: Uint32Array.from(rows),
    scores: Float32Array.from(column, ({ points }) => points),
    matchKinds: column.map(({ kind }) => matchKinds[kind] as MatchKind),
    fields: Uint16Array.from(column, ({ fields }) => fields),
    highlightTerms: highlightTermsOf(index, split === clauses ? clauses : [...clauses, ...split]),
    closest: isEnough
      ? []
      : closestTo(index.size, split, hitsOfSplit)
          .filter(({ row }) => !found.has(row))
          .slice(0, maxClosest),
  };
};

/** `kind`: the most indirect match kind, as its place in `matchKinds`. */
type Hit = { points: number; fields: number; kind: number };
type Hits = Map<number, Hit>;

const isHit = (hit: Hit | undefined): hit is Hit => hit !== undefined;

const addHits = (a: Hit, b: Hit): Hit => ({
  points: a.points + b.points,
  fields: a.fields | b.fields,
  kind: Math.max(a.kind, b.kind),
});

/** The rows found everywhere, with their hits added up; starts with the fewest. */
const inAll = (all: readonly Hits[]): Hits => {
  const [fewest, ...others] = all.toSorted((a, b) => a.size - b.size);
  if (fewest !== undefined && others.length === 0) return fewest;
  const both = new Map<number, Hit>();
  for (const [row, hit] of fewest ?? []) {
    const rest = others.map((hits) => hits.get(row));
    if (rest.every(isHit)) both.set(row, rest.reduce(addHits, hit));
  }
  return both;
};

const hitsOfClause = (index: TextIndex, { alternatives }: QueryClause, locale: Locale): Hits => {
  const [first, ...others] = alternatives.map(({ kind, terms, isPhrase }): Hits => {
    const matches = isPhrase ? [matchTerms(index, terms)] : terms.map((term) => matchTerms(index, [term]));
    return inAll(matches.map((match) => hitsOfTerm(index, match, kind, locale)));
  });
  const clause = first ?? new Map<number, Hit>();
  for (const hits of others) for (const [row, hit] of hits) clause.set(row, better(hit, clause.get(row)));
  return clause;
};

/** The hit of more points, explained in the plainest way. */
const better = (a: Hit, b: Hit | undefined): Hit =>
  b === undefined ? a : { ...(a.points > b.points ? a : b), kind: Math.min(a.kind, b.kind) };

const hitsOfTerm = (
  index: TextIndex,
  match: ReadonlyMap<number, Occurrence>,
  alternative: QueryAlternative["kind"],
  locale: Locale,
): Hits => {
  const weight = idf(index.size, match.size) * alternativeBoosts[alternative];
  const isIndirect = alternative === "synonym" || alternative === "misspelling";
  const floor = isIndirect ? matchKinds.indexOf(alternative) : 0;
  // Few sets of fields occur among many rows.
  const known = new Map<number, { boost: number; kind: number }>();
  const hits = new Map<number, Hit>();
  for (const [row, occurrence] of match) {
    const fields = alternative === "synonym" ? occurrence.fields & allButOtherNames : occurrence.fields;
    if (fields === 0) continue;
    const { boost, kind } = known.get(fields) ?? {
      boost: fieldBoost(fields, locale),
      kind: Math.max(floor, matchKinds.indexOf(matchKindOf(fields, locale))),
    };
    known.set(fields, { boost, kind });
    const points = weight * boost * termFrequencyFactor(occurrence.hits) * occurrence.quality;
    hits.set(row, { points, fields, kind });
  }
  return hits;
};

/** The cases that hold at least half of the required words; those that hold the rarer words first, then by points. */
const closestTo = (size: number, clauses: readonly QueryClause[], hits: readonly Hits[]): ClosestCase[] => {
  const required = clauses.filter(({ isRequired }) => isRequired);
  const all = hits.filter((_, i) => clauses[i]?.isRequired);
  return [...new Set(all.flatMap((hits) => [...hits.keys()]))]
    .map((row) => {
      const held = all.filter((hits) => hits.has(row));
      const rarity = held.reduce((sum, hits) => sum + idf(size, hits.size), 0);
      const missing = required.filter((_, i) => !all[i]?.has(row)).map(({ text }) => text);
      return { row, missing, rarity, ...held.map((hits) => hits.get(row) as Hit).reduce(addHits) };
    })
    .filter(({ missing }) => 2 * missing.length <= required.length)
    .sort((a, b) => b.rarity - a.rarity || b.points - a.points)
    .map(({ row, kind, missing }) => ({ row, missing, matchKind: matchKinds[kind] as MatchKind }));
};

/** The terms as typed, forms of a word that do not begin with it, names of several words as a whole. */
const highlightTermsOf = (index: TextIndex, clauses: readonly QueryClause[]): HighlightTerm[] => {
  const terms = new Map<string, HighlightTerm>();
  const add = (term: HighlightTerm) => terms.set(term.text, term);
  for (const { kind, terms: own, isPhrase } of clauses.flatMap(({ alternatives }) => alternatives)) {
    if (isPhrase && kind !== "typed") add({ kind: "word", text: own.map(({ text }) => text).join(" ") });
    else
      for (const { kind, text } of own) {
        add({ kind, text });
        if (kind === "word")
          for (const { token } of expandWord(index, text)) if (!token.startsWith(text)) add({ kind, text: token });
      }
  }
  return [...terms.values()];
};
