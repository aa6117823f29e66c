import { writeNumbers } from "./number-text.ts";
import { type SegmentFile, shardOf, type TokenFile } from "./text-index-file.ts";
import { eachToken, type HanGrain, type TokenSink } from "./tokenize.ts";

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
  const places = new Map<string, number[]>();
  const sizes: number[] = [];
  const owners: number[] = [];
  const bits: number[] = [];
  let end = 0;
  const put = (token: string, number: number) => {
    const known = places.get(token);
    if (known === undefined) places.set(token, [number]);
    else known.push(number);
  };
  const sink: TokenSink = {
    word: (token) => {
      const known = places.get(token);
      if (known?.at(-mostRepeats) !== sizes.length) put(token, sizes.length);
    },
    han: put,
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
      const perShard = Array.from({ length: shards }, (): string[] => []);
      for (const token of [...places.keys()].sort()) (perShard[shardOf(token, shards)] as string[]).push(token);
      return perShard.map((tokens) => {
        const texts = tokens.map((token) => writeNumbers(gaps(places.get(token) as number[])));
        return {
          tokens: tokens.join("\n"),
          sizes: writeNumbers(texts.map(({ length }) => length)),
          places: texts.join(""),
        };
      });
    },
  };
};

/** Each number less the one before. */
export const gaps = (ascending: readonly number[]): number[] => ascending.map((n, i) => n - (ascending[i - 1] ?? 0));
