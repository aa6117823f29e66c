import type { TextIndex } from "../index/text-index.ts";
import { shardOf } from "../index/text-index-file.ts";
import { readUnits, type Unit } from "./tokenize.ts";

/** How a part of a query may be met: as typed, by another name for it, or by its pieces; each of the units must be found. */
export type Way = { kind: "typed" | "synonym" | "pieces"; units: QueryUnit[] };
export type QueryUnit = Pick<Unit, "kind" | "text">;

/** What was understood of a query: every concept must be met, in any of its ways. Empty when nothing can be looked up. */
export type QueryPlan = { concepts: Way[][] };

/** Longer queries are cut to this many code points, and to this many concepts. */
export const longestQuery = 256;
const mostConcepts = 24;
const longestName = 6;
const shortestInPieces = 5;

/** The longest run of units that is a known name becomes one concept with its other names. Any text is a query. */
export const planQuery = (index: TextIndex, query: string): QueryPlan => {
  const cut = Array.from(query.slice(0, 2 * longestQuery))
    .slice(0, longestQuery)
    .join("");
  const units = readUnits(index.fold.text(cut));
  const concepts = new Map<string, Way[]>();
  for (let i = 0; i < units.length && concepts.size < mostConcepts; ) {
    let length = Math.min(longestName, units.length - i);
    while (length > 1 && !index.synonyms.has(nameOf(units, i, length))) length--;
    const name = nameOf(units, i, length);
    const names = index.synonyms.get(name) ?? [];
    const typed: Way = { kind: "typed", units: units.slice(i, i + length) };
    const others = names.map((other): Way => ({ kind: "synonym", units: readUnits(other) }));
    concepts.set(name, [...withoutLonger([typed, ...others]), ...piecesOf(typed)]);
    i += length;
  }
  return { concepts: [...concepts.values()] };
};

/** A name that holds another whole finds nothing that the other does not, and would only have its further words marked. */
const withoutLonger = (ways: readonly Way[]): Way[] =>
  ways.filter((way, i) => !ways.some((other, k) => holds(way, other) && (k < i || !holds(other, way))));

const holds = (way: Way, other: Way): boolean =>
  other.units.every(({ kind, text }) =>
    way.units.some((unit) => (kind === "han" ? unit.text.includes(text) : unit.text === text)),
  );

/** A Chinese run of five characters or more that stands nowhere may stand in pieces; `search-text.ts` finds which. */
const piecesOf = ({ units }: Way): Way[] => {
  const [unit, ...rest] = units;
  const isLong = rest.length === 0 && unit?.kind === "han" && [...unit.text].length >= shortestInPieces;
  return isLong ? [{ kind: "pieces", units }] : [];
};

/** The body shards a plan has to look into that are not there yet, ascending. */
export const missingShards = (index: TextIndex, plan: QueryPlan): number[] => {
  const shards = index.bodies.length;
  const wanted = plan.concepts.flat().flatMap(({ units }) => units.flatMap(tokensWanted));
  const numbers = new Set(wanted.map((token) => shardOf(token, shards)));
  return [...numbers].filter((shard) => index.bodies[shard] === null).sort((a, b) => a - b);
};

/** What begins the tokens among which the unit, or a piece of it, is looked up. */
const tokensWanted = ({ kind, text }: QueryUnit): string[] => {
  const points = [...text];
  return kind === "word" ? [text] : points;
};

const nameOf = (units: readonly Unit[], from: number, length: number): string =>
  units
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(" ");
