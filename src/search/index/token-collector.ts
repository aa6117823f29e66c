import { eachToken, type HanGrain, type TokenSink } from "../text/tokenize.ts";
import { pushNumber, textOf, writeNumbers } from "./number-text.ts";
import { type SegmentFile, shardOf, type TokenFile } from "./text-index-file.ts";

/** A word is noted in a segment this many times at most; oftener says nothing more about the case. */
const mostRepeats = 4;

/** Gathers where tokens stand, segment after segment, and writes it as files. */
export type TokenCollector = {
  /** Texts of one field of one owner; between them no pair is formed. Owners must not descend. */
  add: (owner: number, bit: number, texts: readonly string[]) => void;
  segments: () => SegmentFile;
  /** The tokens, spread over this many files. */
  files: (shards: number) => TokenFile[];
};

export const createCollector = (fold: (text: string) => string, grain: HanGrain): TokenCollector => {
  const words = new Map<string, Posting>();
  const pairs = new Map<number, Map<number, Posting>>();
  const sizes: number[] = [];
  const owners: number[] = [];
  const bits: number[] = [];
  let end = 0;
  const sink: TokenSink = {
    word: (token) => {
      // A slice would keep its whole text in memory; a copy does not.
      const posting = words.get(token) ?? open(words, [...token].join(""));
      if (posting.last !== sizes.length) posting.repeats = 0;
      if (posting.repeats++ < mostRepeats) note(posting, sizes.length);
    },
    han: (point, next, place) => {
      const nexts = pairs.get(point) ?? new Map<number, Posting>();
      if (nexts.size === 0) pairs.set(point, nexts);
      note(nexts.get(next) ?? open(nexts, next), place);
    },
  };
  const tokens = function* (): Generator<[token: string, posting: Posting]> {
    yield* words;
    for (const [point, nexts] of pairs)
      for (const [next, posting] of nexts)
        yield [next === 0 ? String.fromCodePoint(point) : String.fromCodePoint(point, next), posting];
  };
  return {
    add: (owner, bit, texts) => {
      if (texts.length === 0) return;
      const start = end;
      for (const text of texts) {
        const after = eachToken(fold(text), end, grain, sink);
        if (after > end) end = after + 1;
      }
      sizes.push(end - start);
      owners.push(owner);
      bits.push(bit);
    },
    segments: () => ({
      sizes: writeNumbers(sizes),
      owners: writeNumbers(gaps(owners)),
      bits: writeNumbers(bits.map((bit) => 31 - Math.clz32(bit))),
    }),
    files: (shards) => {
      const perShard = Array.from({ length: shards }, (): [string, Posting][] => []);
      for (const entry of tokens()) (perShard[shardOf(entry[0], shards)] as [string, Posting][]).push(entry);
      return perShard.map((entries) => {
        entries.sort(([a], [b]) => (a < b ? -1 : 1));
        const texts = entries.map(([, posting]) => posting.text + textOf(posting.units));
        return {
          tokens: entries.map(([token]) => token).join("\n"),
          sizes: writeNumbers(texts.map(({ length }) => length)),
          places: texts.join(""),
        };
      });
    },
  };
};

/** Where a token stands, written as it is found: numbers would take four times the memory of their text. */
type Posting = { last: number; repeats: number; text: string; units: number[] };

const open = <Key>(postings: Map<Key, Posting>, key: Key): Posting => {
  const posting = { last: 0, repeats: 0, text: "", units: [] };
  postings.set(key, posting);
  return posting;
};

const note = (posting: Posting, number: number) => {
  pushNumber(posting.units, number - posting.last);
  posting.last = number;
  if (posting.units.length < 64) return;
  posting.text += textOf(posting.units);
  posting.units.length = 0;
};

/** Each number less the one before. */
export const gaps = (ascending: readonly number[]): number[] => ascending.map((n, i) => n - (ascending[i - 1] ?? 0));
