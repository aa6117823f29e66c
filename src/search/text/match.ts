import { fieldBit } from "../index/file.ts";
import { dictionaryOf, type TextIndex } from "../index/read.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokenize.ts";

/** What is looked up as one: a Han run, or a word with its other forms. */
export type QueryTerm = Pick<Token, "kind" | "text">;

/** Where a term or a phrase stands in a case: field bits, how often, and how well its best word answers the term, up to 1. */
export type Occurrence = { fields: number; hits: number; quality: number };

/** A word that answers a term; it counts in the fields of `mask` only. */
type Expansion = { token: string; quality: number; mask: number };

/** Shorter words are not completed in texts: car must not find care and carry. */
export const minPrefixLength = 4;
const allFields = 0xffff;
const nameFields = (["title", "alias", "reading"] as const).reduce(
  (bits, field) => bits | fieldBit(field, "zh") | fieldBit(field, "en"),
  0,
);

/** The word itself, its other forms and those that begin with it. A short word that nobody wrote may begin a name (`zt`, ZTO). */
export const expandWord = (index: TextIndex, word: string): Expansion[] => {
  const { words, families } = dictionaryOf(index);
  const expansions = new Map<string, Expansion>();
  const add = (token: string, quality: number, mask = allFields): void => {
    if (!expansions.has(token)) expansions.set(token, { token, quality, mask });
  };
  if (index.postings.has(word)) add(word, 1);
  for (const form of families.get(stem(word)) ?? []) add(form, 0.9);
  const isShort = word.length < minPrefixLength;
  if (isShort && expansions.size > 0) return [...expansions.values()];
  for (let i = lowerBound(words, word); words[i]?.startsWith(word); i++)
    add(words[i] as string, 0.8, isShort ? nameFields : allFields);
  return [...expansions.values()];
};

/** Where a term, or several directly one after the other, stand, by row. */
export const matchTerms = (index: TextIndex, terms: readonly QueryTerm[]): Map<number, Occurrence> => {
  const found = new Map<number, Occurrence>();
  const [first] = terms;
  if (terms.length === 1 && first?.kind === "word") {
    for (const { token, quality, mask } of expandWord(index, first.text))
      addPositions(index, found, index.postings.get(token) ?? [], quality, mask);
    return found;
  }
  let offset = 0;
  const parts = terms.map((term, i): PhrasePart => {
    // Between Han runs one position is left out; see `eachPosition`.
    if (term.kind === "han" && terms[i - 1]?.kind === "han") offset++;
    const part = { offset, positions: positionsOf(index, term) };
    offset += term.kind === "han" ? [...term.text].length : 1;
    return part;
  });
  addPositions(index, found, intersect(parts), 1);
  return found;
};

/** The ascending positions at which a term starts. */
export const positionsOf = (index: TextIndex, { kind, text }: QueryTerm): readonly number[] => {
  const positions = (token: string) => index.postings.get(token) ?? [];
  if (kind === "han")
    return intersect([...text].map((character, offset) => ({ offset, positions: positions(character) })));
  const [first = [], ...rest] = expandWord(index, text).map(({ token }) => positions(token));
  return rest.length === 0 ? first : [first, ...rest].flat().sort((a, b) => a - b);
};

type PhrasePart = { offset: number; positions: readonly number[] };

/** The positions from which every part stands at its offset, ascending. Starts with the shortest list and asks the others. */
const intersect = (parts: readonly PhrasePart[]): readonly number[] => {
  const [first, ...rest] = parts.toSorted((a, b) => a.positions.length - b.positions.length);
  if (first === undefined) return [];
  let starts = first.offset === 0 ? first.positions : first.positions.map((position) => position - first.offset);
  for (const { positions, offset } of rest) {
    let i = 0;
    starts = starts.filter((start) => {
      i = lowerBound(positions, start + offset, i);
      return positions[i] === start + offset;
    });
  }
  return starts;
};

/** Adds ascending positions to the rows that own them; what a facet value owns counts for every row that holds the value. */
const addPositions = (
  index: TextIndex,
  found: Map<number, Occurrence>,
  positions: readonly number[],
  quality: number,
  mask = allFields,
): void => {
  const { starts, owners, bits } = index.spans;
  const add = (row: number, bit: number, hits: number): void => {
    const known = found.get(row);
    if (known === undefined) found.set(row, { fields: bit, hits, quality });
    else {
      known.fields |= bit;
      known.hits += hits;
      known.quality = Math.max(known.quality, quality);
    }
  };
  let span = 0;
  for (let i = 0; i < positions.length; ) {
    span = lowerBound(starts, (positions[i] as number) + 1, span) - 1;
    const end = starts[span + 1] ?? index.end;
    const first = i;
    while (i < positions.length && (positions[i] as number) < end) i++;
    const bit = (bits[span] as number) & mask;
    const owner = owners[span] as number;
    if (bit === 0) continue;
    if (owner < index.size) add(owner, bit, i - first);
    else for (const row of index.valueRows[owner - index.size] ?? []) add(row, bit, 1);
  }
};

/** Place of the first of the ascending values that is not below `wanted`, from `from` on; in doubling steps, since it is often near. */
export const lowerBound = <T extends number | string>(values: readonly T[], wanted: T, from = 0): number => {
  let low = from;
  let step = 1;
  for (; low + step < values.length && (values[low + step] as T) < wanted; step *= 2) low += step;
  let high = Math.min(low + step, values.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
