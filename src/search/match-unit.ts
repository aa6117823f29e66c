import { isWithinEdits } from "./edit-distance.ts";
import type { QueryUnit } from "./plan-query.ts";
import { eachSegment, type SegmentTable } from "./segment-table.ts";
import type { TextIndex } from "./text-index.ts";
import { shardOf } from "./text-index-file.ts";
import { findToken, placesOf, rangeOf, type TokenTable } from "./token-table.ts";
import { coveringPairs, isHan } from "./tokenize.ts";

/** How well a row's best token answers: 3 whole, 2 a longer word that begins so, 1 a word that is nearly it, 0 not found. */
export type UnitMatch = {
  /** Field bits per row. */
  fields: Uint16Array;
  hits: Uint16Array;
  quality: Uint8Array;
  rows: number;
  /** Words taken for misspellings of the unit. */
  near: string[];
};

/** A word shorter than this must stand whole; one shorter than the second is not completed inside bodies. */
const shortestHead = 2;
const shortestHeadInBody = 3;
/** Words this long may differ by one edit, or by two. */
const oneEditFrom = 5;
const twoEditsFrom = 9;

/** Where a unit stands. A word nobody wrote is looked for again as a misspelling, among names, labels and summaries. */
export const matchUnit = (index: TextIndex, unit: QueryUnit): UnitMatch => {
  const match: UnitMatch = {
    fields: new Uint16Array(index.rows),
    hits: new Uint16Array(index.rows),
    quality: new Uint8Array(index.rows),
    rows: 0,
    near: [],
  };
  if (unit.kind === "han") matchHan(index, match, unit.text);
  else matchWord(index, match, unit.text);
  return match;
};

const matchHan = (index: TextIndex, match: UnitMatch, text: string): void => {
  const points = [...text];
  if (points.length === 1) {
    addRange(index, match, index.tokens, index.segments, text);
    const body = bodyOf(index, text);
    if (body !== null) addRange(index, match, body, index.bodySegments, text);
    return;
  }
  const pairs = coveringPairs(points);
  const core = pairs.map(({ pair, offset }) => ({ offset, places: placesIn(index.tokens, pair) }));
  addPlaces(index, match, index.segments, placesOfPhrase(core), 3);
  const body = pairs.map(({ pair, offset }) => ({ offset, places: placesIn(bodyOf(index, pair), pair) }));
  addPlaces(index, match, index.bodySegments, placesOfPhrase(body), 3);
};

const matchWord = (index: TextIndex, match: UnitMatch, text: string): void => {
  const body = bodyOf(index, text);
  if (text.length >= shortestHead) addRange(index, match, index.tokens, index.segments, text);
  else addPlaces(index, match, index.segments, placesIn(index.tokens, text), 3);
  if (text.length >= shortestHeadInBody && body !== null) addRange(index, match, body, index.bodySegments, text);
  else addPlaces(index, match, index.bodySegments, placesIn(body, text), 3);
  if (match.rows > 0 || text.length < oneEditFrom) return;
  addNear(index, match, index.tokens, index.segments, text);
  if (body !== null) addNear(index, match, body, index.bodySegments, text);
};

const addNear = (index: TextIndex, match: UnitMatch, table: TokenTable, segments: SegmentTable, text: string): void => {
  const most = text.length < twoEditsFrom ? 1 : 2;
  for (const [token, other] of table.tokens.entries()) {
    if (Math.abs(other.length - text.length) > most || !isWithinEdits(text, other, most)) continue;
    match.near.push(other);
    addPlaces(index, match, segments, placesOf(table, token), 1);
  }
};

const bodyOf = (index: TextIndex, token: string): TokenTable | null =>
  index.bodies[shardOf(token, index.bodies.length)] ?? null;

const placesIn = (table: TokenTable | null, token: string): Uint32Array => {
  const at = table === null ? -1 : findToken(table, token);
  return table === null || at < 0 ? new Uint32Array(0) : placesOf(table, at);
};

/** A word is whole only in the token that is it; a Han character in every token it begins. */
const addRange = (
  index: TextIndex,
  match: UnitMatch,
  table: TokenTable,
  segments: SegmentTable,
  head: string,
): void => {
  const { from, to } = rangeOf(table, head);
  const whole = isHan(head);
  for (let token = from; token < to; token++) {
    const quality = whole || table.tokens[token] === head ? 3 : 2;
    addPlaces(index, match, segments, placesOf(table, token), quality);
  }
};

const addPlaces = (
  index: TextIndex,
  match: UnitMatch,
  segments: SegmentTable,
  places: Uint32Array,
  quality: number,
): void => {
  const { fields, hits } = match;
  const add = (row: number, bit: number, count: number): void => {
    if (fields[row] === 0) match.rows++;
    fields[row] = (fields[row] as number) | bit;
    hits[row] = Math.min(0xffff, (hits[row] as number) + count);
    if ((match.quality[row] as number) < quality) match.quality[row] = quality;
  };
  eachSegment(segments, places, (owner, bit, count) => {
    if (owner < index.rows) add(owner, bit, count);
    else for (const row of index.valueRows[owner - index.rows] ?? []) add(row, bit, 1);
  });
};

/** The places at which every pair stands at its offset; begins with the shortest list and asks the others. */
const placesOfPhrase = (pairs: { offset: number; places: Uint32Array }[]): Uint32Array => {
  const [first, ...rest] = pairs.toSorted((a, b) => a.places.length - b.places.length);
  if (first === undefined) return new Uint32Array(0);
  let found = first.offset === 0 ? first.places : first.places.map((place) => place - first.offset);
  for (const { offset, places } of rest) {
    let i = 0;
    found = found.filter((place) => {
      while (i < places.length && (places[i] as number) < place + offset) i++;
      return places[i] === place + offset;
    });
  }
  return found;
};
