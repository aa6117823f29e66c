import type { FacetIds, FacetKey, Vocabulary } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { isHan } from "../text/tokenize.ts";

/**
 * Where a word stands. `reading` is the sound of a name in Latin letters, `label` and `otherName` belong to the facet values
 * a case holds. A row's fields are bits: 2 · place in this list, plus 1 for English.
 */
export const textFields = ["title", "alias", "reading", "label", "otherName", "summary", "heading", "body"] as const;
export type TextField = (typeof textFields)[number];
export const fieldBit = (field: TextField, lang: Locale): number =>
  1 << (2 * textFields.indexOf(field) + (lang === "zh" ? 0 : 1));

/** The text of a case in one language, as it is shown. A section's `id` is that of its heading. */
export type CaseText = {
  title: string;
  summary: string;
  sections: { id: string | null; heading: string; text: string }[];
};

/** A case to be indexed; its text in each language in which it exists, other names by which it is known. */
export type TextCase = { facets: FacetIds; aliases: string[]; texts: Partial<Record<Locale, CaseText>> };

/** What the index is built from. `cases` stand in the order of the list's rows. */
export type TextIndexInput = {
  cases: readonly TextCase[];
  vocabulary: Record<Locale, Vocabulary>;
  /** Other names of facet values, in any language. */
  otherNames: Record<FacetKey, Record<string, string[]>>;
  /** Groups of words that mean the same (`["K8s", "Kubernetes"]`); the names of each facet value are one besides. */
  synonyms: readonly (readonly string[])[];
  /** The syllables of a Chinese name (`["wen", "ding", "chuang"]`), none for a Latin one. */
  readName: (name: string) => string[];
  /** Simplified form of one character. */
  simplify: (character: string) => string;
};

/**
 * `tokens`: ascending, parted by line feeds. `places`: for a Han token the places at which it stands, for a word the numbers of
 * the segments in which it stands, named again for each time up to the fourth; ascending, each less the one before. `sizes`: the length of each
 * token's part of `places`. (`number-text.ts`)
 */
export type TokenFile = { tokens: string; sizes: string; places: string };

/** Consecutive stretches of Han places: how long each is, to whom it belongs, and which field bit it carries. */
export type SegmentFile = { sizes: string; owners: string; bits: string };

/**
 * The search index, `search.json`: names, summaries and facet values of both languages, and what else is needed to search.
 * - `simplified`: character pairs (`fold.ts`), only those whose simplified form occurs.
 * - `synonyms`: folded groups.
 * - `tokens` (Han by characters), `segments`: owners below `rows` are rows; owner `rows + v` is facet value v, whose rows are
 *   `valueRows`, `valueSizes` of them, ascending, each less the one before.
 * - `bodySegments`: stretches of the places in bodies; `bodyShards`: how many files they are in.
 */
export type TextIndexFile = {
  schemaVersion: number;
  rows: number;
  simplified: string;
  synonyms: string[][];
  tokens: TokenFile;
  segments: SegmentFile;
  valueSizes: string;
  valueRows: string;
  bodyShards: number;
  bodySegments: SegmentFile;
};

/** `search-body-<n>.json`: the tokens of bodies and headings, Han by pairs, that `shardOf` puts there. */
export type BodyShardFile = { schemaVersion: number; tokens: TokenFile };

/**
 * A Han token goes by its first character, a word by its first three, so that all that begins alike is in one file.
 * FNV-1a over UTF-16 units.
 */
export const shardOf = (token: string, shards: number): number => {
  const head = isHan(token) ? String.fromCodePoint(token.codePointAt(0) as number) : token.slice(0, 3);
  let hash = 0x811c9dc5;
  for (let i = 0; i < head.length; i++) hash = Math.imul(hash ^ head.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
};
