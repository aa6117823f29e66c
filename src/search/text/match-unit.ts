import { eachSegmentOfPlaces, type SegmentTable, type SegmentVisitor } from "../index/segment-table.ts";
import type { TextIndex } from "../index/text-index.ts";
import { shardOf } from "../index/text-index-file.ts";
import { findToken, noTokens, placesOf, rangeOf, type TokenTable } from "../index/token-table.ts";
import { isWithinEdits } from "./edit-distance.ts";
import type { QueryUnit } from "./plan-query.ts";
import { coveringTokens } from "./tokenize.ts";

/** How well a row's best token answers: 3 whole, 2 a longer word that begins so, 1 a word that is nearly it, 0 not found. */
export type UnitMatch = {
  /** Field bits per row. */
  fields: Uint16Array;
  hits: Uint16Array;
  quality: Uint8Array;
  /** The rows found, as they were met; the first `rows` of them count. */
  list: Uint32Array;
  rows: number;
  /** Words taken for misspellings of the unit. */
  near: string[];
};

/** A shorter word is completed in names, labels and summaries only, not inside bodies. */
const shortestHeadInBody = 3;
/** Words this long may differ by one edit, or by two. */
const oneEditFrom = 5;
const twoEditsFrom = 9;

/** Where a unit stands. A word nobody wrote is looked for again as a misspelling. */
export const matchUnit = (index: TextIndex, unit: QueryUnit, match = noMatch(index.rows)): UnitMatch => {
  if (unit.kind === "han") matchHan(index, match, unit.text);
  else matchWord(index, match, unit.text);
  return match;
};

/** Nothing found yet. */
export const noMatch = (rows: number): UnitMatch => ({
  fields: new Uint16Array(rows),
  hits: new Uint16Array(rows),
  quality: new Uint8Array(rows),
  list: new Uint32Array(rows),
  rows: 0,
  near: [],
});

const matchHan = (index: TextIndex, match: UnitMatch, text: string): void => {
  const points = [...text];
  const core = coveringTokens(points, "characters").map(({ token, offset }) => ({
    offset,
    places: read(index.tokens, token),
  }));
  const add = adder(index, match, 3);
  eachSegmentOfPlaces(index.segments, placesOfPhrase(core), add);
  if (points.length === 1) {
    const body = bodyOf(index, text);
    for (const token of tokensFrom(body, text)) eachSegmentOfPlaces(index.bodySegments, placesOf(body, token), add);
    return;
  }
  const pairs = coveringTokens(points, "pairs").map(({ token, offset }) => ({
    offset,
    places: read(bodyOf(index, token), token),
  }));
  eachSegmentOfPlaces(index.bodySegments, placesOfPhrase(pairs), add);
};

const matchWord = (index: TextIndex, match: UnitMatch, text: string): void => {
  const body = bodyOf(index, text);
  addWord(index, match, index.tokens, index.segments, text, 1);
  addWord(index, match, body, index.bodySegments, text, shortestHeadInBody);
  if (match.rows > 0 || text.length < oneEditFrom) return;
  addNear(index, match, index.tokens, index.segments, text);
  addNear(index, match, body, index.bodySegments, text);
};

const addWord = (
  index: TextIndex,
  match: UnitMatch,
  table: TokenTable,
  segments: SegmentTable,
  text: string,
  shortest: number,
): void => {
  addNamed(index, match, segments, read(table, text), 3);
  if (text.length < shortest) return;
  for (const token of tokensFrom(table, text)) {
    if (table.tokens[token] !== text) addNamed(index, match, segments, placesOf(table, token), 2);
  }
};

const addNear = (index: TextIndex, match: UnitMatch, table: TokenTable, segments: SegmentTable, text: string): void => {
  const most = text.length < twoEditsFrom ? 1 : 2;
  for (let token = 0; token < table.tokens.length; token++) {
    const other = table.tokens[token] as string;
    if (!isWithinEdits(text, other, most)) continue;
    match.near.push(other);
    addNamed(index, match, segments, placesOf(table, token), 1);
  }
};

/** A shard that is not there yet holds nothing. */
const bodyOf = (index: TextIndex, token: string): TokenTable =>
  index.bodies[shardOf(token, index.bodies.length)] ?? noTokens;

const read = (table: TokenTable, token: string): Uint32Array => {
  const at = findToken(table, token);
  return at < 0 ? new Uint32Array(0) : placesOf(table, at);
};

const tokensFrom = (table: TokenTable, head: string): number[] => {
  const { from, to } = rangeOf(table, head);
  return Array.from({ length: to - from }, (_, i) => from + i);
};

/** Adds ascending segments, each as often as it is named. The beginning of a word names hundreds of thousands. */
const addNamed = (
  index: TextIndex,
  match: UnitMatch,
  { owners, bits }: SegmentTable,
  segments: Uint32Array,
  worth: number,
): void => {
  const { fields, hits, list, quality } = match;
  const add = adder(index, match, worth);
  const { rows } = index;
  let found = match.rows;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as number;
    if (segment >= owners.length) break;
    const row = owners[segment] as number;
    if (row >= rows) {
      match.rows = found;
      add(row, bits[segment] as number, 1);
      found = match.rows;
      continue;
    }
    const before = fields[row] as number;
    if (before === 0) list[found++] = row;
    fields[row] = before | (bits[segment] as number);
    hits[row] = Math.min(0xffff, (hits[row] as number) + 1);
    if ((quality[row] as number) < worth) quality[row] = worth;
  }
  match.rows = found;
};

/** Adds a segment found to its row, or to every row that holds the facet value it belongs to. */
const adder = (index: TextIndex, match: UnitMatch, quality: number): SegmentVisitor => {
  const { fields, hits, list } = match;
  const add = (row: number, bit: number, count: number): void => {
    if (fields[row] === 0) list[match.rows++] = row;
    fields[row] = (fields[row] as number) | bit;
    hits[row] = Math.min(0xffff, (hits[row] as number) + count);
    if ((match.quality[row] as number) < quality) match.quality[row] = quality;
  };
  return (owner, bit, count) => {
    if (owner < index.rows) add(owner, bit, count);
    else {
      const rows = index.valueRows[owner - index.rows] as Uint32Array;
      for (let i = 0; i < rows.length; i++) add(rows[i] as number, bit, 1);
    }
  };
};

/** Where a token stands, and how far from the beginning of what is looked for it should. */
type Standing = { offset: number; places: Uint32Array };

/** The places at which every token stands at its offset; begins with the shortest list and asks the others. */
const placesOfPhrase = (tokens: readonly Standing[]): Uint32Array => {
  const [first, ...rest] = tokens.toSorted((a, b) => a.places.length - b.places.length) as [Standing, ...Standing[]];
  let found = first.offset === 0 ? first.places : movedBack(first);
  for (const other of rest) found = keepFollowed(found, other);
  return found;
};

const movedBack = ({ places, offset }: Standing): Uint32Array =>
  places.subarray(firstFrom(places, offset, 0)).map((place) => place - offset);

/** The ascending places after which, at its offset, the other token stands too. */
const keepFollowed = (found: Uint32Array, { places, offset }: Standing): Uint32Array => {
  const kept = new Uint32Array(found.length);
  let size = 0;
  let at = 0;
  for (let i = 0; i < found.length && at < places.length; i++) {
    const wanted = (found[i] as number) + offset;
    at = firstFrom(places, wanted, at);
    if (places[at] === wanted) kept[size++] = found[i] as number;
  }
  return kept.subarray(0, size);
};

/** Position of the first of the ascending places that is not below `wanted`, looked for from `from` on by doubling steps. */
const firstFrom = (places: Uint32Array, wanted: number, from: number): number => {
  if (from >= places.length || (places[from] as number) >= wanted) return from;
  let low = from;
  let step = 1;
  while (low + step < places.length && (places[low + step] as number) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, places.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < wanted) low = middle;
    else high = middle;
  }
  return high;
};
