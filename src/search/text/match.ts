import { editDistance } from "../../domain/edit-distance.ts";
import { fieldBit } from "../index/file.ts";
import { dictionaryOf, type TextIndex } from "../index/read.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokenize.ts";

/** What is looked up as one: a Han run, or a word with its other forms. */
export type QueryTerm = Pick<Token, "kind" | "text">;

/** Where a term or a phrase stands, by row; `rows` lists those found, in no order. */
export type TermMatch = {
  rows: number[];
  /** Field bits. */
  fields: Uint16Array;
  hits: Uint16Array;
  /** How well the best word answers the term, up to 1; 0 where the row is not found. */
  quality: Float32Array;
};

/** Words that answer a term: `quality` as in `TermMatch`; they count in the fields of `mask` only. */
type Expansion = { token: string; quality: number; mask: number };

const qualities = { exact: 1, form: 0.9, prefix: 0.8 };
/** Shorter words are not completed in texts: car must not find care and carry. */
const minPrefixLength = 4;
const allFields = 0xffff;
const nameFields = (["title", "alias", "reading"] as const)
  .flatMap((field) => [fieldBit(field, "zh"), fieldBit(field, "en")])
  .reduce((bits, bit) => bits | bit);

/** The word itself, its other forms and those that begin with it. A short word that nobody wrote may begin a name (`zt`, ZTO). */
export const expandWord = (index: TextIndex, word: string): Expansion[] => {
  const { words, families } = dictionaryOf(index);
  const expansions = new Map<string, Expansion>();
  const add = (token: string, quality: number, mask = allFields): void => {
    if (!expansions.has(token)) expansions.set(token, { token, quality, mask });
  };
  if (index.postings.has(word)) add(word, qualities.exact);
  for (const form of families.get(stem(word)) ?? []) add(form, qualities.form);
  const isShort = word.length < minPrefixLength;
  if (isShort && expansions.size > 0) return [...expansions.values()];
  for (let i = lowerBound(words, word); words[i]?.startsWith(word); i++)
    add(words[i] as string, qualities.prefix, isShort ? nameFields : allFields);
  return [...expansions.values()];
};

/** Whether a word stands anywhere, or begins one that does. */
export const isWordOrPrefix = (index: TextIndex, word: string): boolean => {
  if (index.postings.has(word)) return true;
  const { words } = dictionaryOf(index);
  return word.length >= minPrefixLength && words[lowerBound(words, word)]?.startsWith(word) === true;
};

const oneEditFrom = 5;
const twoEditsFrom = 8;

/** The words nearest to one that nobody wrote: one edit away or, of a longer word, two. */
export const correctWord = (index: TextIndex, word: string): string[] => {
  const { words } = dictionaryOf(index);
  if (word.length < oneEditFrom) return [];
  for (let max = 1; max <= (word.length < twoEditsFrom ? 1 : 2); max++) {
    const near = words.filter((other) => other.length >= oneEditFrom - 1 && editDistance(word, other, max) <= max);
    if (near.length > 0) return near;
  }
  return [];
};

/** Where one term stands. */
export const matchTerm = (index: TextIndex, term: QueryTerm): TermMatch => {
  const match = noMatch(index.size);
  if (term.kind === "han") addPositions(index, match, positionsOfRun(index, term.text), 1);
  else
    for (const { token, quality, mask } of expandWord(index, term.text))
      addPositions(index, match, index.postings.get(token) ?? [], quality, mask);
  return match;
};

/** Where terms stand one directly after the other. */
export const matchPhrase = (index: TextIndex, terms: readonly QueryTerm[]): TermMatch => {
  const match = noMatch(index.size);
  let offset = 0;
  const parts = terms.map((term, i): PhrasePart => {
    if (term.kind === "word") return { offset: offset++, positions: positionsOfWord(index, term.text) };
    // Between Han runs one position is left out; see `eachPosition`.
    if (terms[i - 1]?.kind === "han") offset++;
    const part = { offset, positions: positionsOfRun(index, term.text) };
    offset += [...term.text].length;
    return part;
  });
  addPositions(index, match, intersect(parts), 1);
  return match;
};

/** Whether a Han run stands anywhere as a whole. */
export const occurs = (index: TextIndex, run: string): boolean => positionsOfRun(index, run).length > 0;

const noMatch = (size: number): TermMatch => ({
  rows: [],
  fields: new Uint16Array(size),
  hits: new Uint16Array(size),
  quality: new Float32Array(size),
});

type PhrasePart = { offset: number; positions: readonly number[] };

const positionsOfRun = (index: TextIndex, run: string): readonly number[] =>
  intersect([...run].map((character, offset) => ({ offset, positions: index.postings.get(character) ?? [] })));

const positionsOfWord = (index: TextIndex, word: string): readonly number[] => {
  const lists = expandWord(index, word).map(({ token }) => index.postings.get(token) ?? []);
  return lists.length === 1 ? (lists[0] as number[]) : lists.flat().sort((a, b) => a - b);
};

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
  match: TermMatch,
  positions: readonly number[],
  quality: number,
  mask = allFields,
): void => {
  const { starts, owners, bits } = index.spans;
  const add = (row: number, bit: number, hits: number): void => {
    if (match.fields[row] === 0) match.rows.push(row);
    match.fields[row] = (match.fields[row] as number) | bit;
    match.hits[row] = (match.hits[row] as number) + hits;
    match.quality[row] = Math.max(match.quality[row] as number, quality);
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

/** Place of the first of the ascending values that is not below `wanted`, from `from` on. */
const lowerBound = <T extends number | string>(values: readonly T[], wanted: T, from = 0): number => {
  // Doubling steps first: of a long list the next value is usually near.
  let step = 1;
  let low = from;
  while (low + step < values.length && (values[low + step] as T) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, values.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
