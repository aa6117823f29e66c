import { readNumbers } from "./number-text.ts";
import type { TokenFile } from "./text-index-file.ts";

/** Tokens in ascending order and where they stand; places are read when first asked for. */
export type TokenTable = {
  tokens: readonly string[];
  starts: Uint32Array;
  text: string;
  read: Map<number, Uint32Array>;
};

export const noTokens: TokenTable = { tokens: [], starts: new Uint32Array(1), text: "", read: new Map() };

/** Null where the file does not hold together. */
export const readTokens = (file: TokenFile): TokenTable | null => {
  const tokens = file.tokens === "" ? [] : file.tokens.split("\n");
  const sizes = readNumbers(file.sizes);
  if (sizes?.length !== tokens.length) return null;
  const starts = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
  return starts[tokens.length] === file.places.length ? { tokens, starts, text: file.places, read: new Map() } : null;
};

/** The tokens that begin with `head`, as a range of positions. */
export const rangeOf = ({ tokens }: TokenTable, head: string): { from: number; to: number } => {
  return {
    from: firstFrom(tokens, (token) => token >= head),
    to: firstFrom(tokens, (token) => token >= head && !token.startsWith(head)),
  };
};

export const findToken = ({ tokens }: TokenTable, token: string): number => {
  const at = firstFrom(tokens, (other) => other >= token);
  return tokens[at] === token ? at : -1;
};

/** Ascending places of a token. Damaged text reads as no place. */
export const placesOf = (table: TokenTable, token: number): Uint32Array => {
  const known = table.read.get(token);
  if (known !== undefined) return known;
  const places = readNumbers(table.text, table.starts[token], table.starts[token + 1]) ?? new Uint32Array(0);
  for (let i = 1; i < places.length; i++) places[i] = (places[i] as number) + (places[i - 1] as number);
  if (table.read.size >= mostRead) table.read.clear();
  table.read.set(token, places);
  return places;
};

/** Decoded lists kept for the next keystroke. */
const mostRead = 4_000;

/** First position at which a claim that is false, then true, holds. */
const firstFrom = (tokens: readonly string[], holds: (token: string) => boolean): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(tokens[middle] as string)) high = middle;
    else low = middle + 1;
  }
  return low;
};
