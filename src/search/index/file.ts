import type { Locale } from "../../domain/locale.ts";

/**
 * Where a text stands. `alias`, `reading` (the pinyin of a name) and `otherName` belong to no language; `label` and `otherName` are
 * those of the facet values that a case holds. The fields in which a case was found are bits: 2 · place in this list, plus 1 for English.
 */
export const textFields = ["title", "alias", "reading", "label", "otherName", "summary", "heading", "body"] as const;
export type TextField = (typeof textFields)[number];
export const fieldBit = (field: TextField, lang?: Locale): number =>
  1 << (2 * textFields.indexOf(field) + (lang === "en" ? 1 : 0));

/**
 * `readings`: pinyin of its Chinese names, syllables separated by spaces (`wen ding chuang`). `values`: places in `values` of the
 * file, those of values above in a tree included. A heading's `id` is its anchor; null for what stands above the first heading.
 */
export type IndexedCase = {
  aliases: string[];
  readings: string[];
  values: number[];
  texts: Partial<Record<Locale, { title: string; summary: string; headings: [id: string | null, heading: string][] }>>;
};

/** A facet value with all its names. */
export type IndexedValue = {
  facet: string;
  id: string;
  labels: Record<Locale, string>;
  otherNames: string[];
  readings: string[];
};

/**
 * `search.json`: everything that is searched but the bodies, in both languages, rows as in the catalogs.
 * `simplified`: traditional characters, each followed by its simplified form. `synonyms`: groups of names that mean the same.
 * `words`: every folded word of these texts and of the bodies, ascending; forms and misspellings of a word are looked up in it.
 */
export type TextIndexFile = {
  schemaVersion: number;
  simplified: string;
  synonyms: string[][];
  words: string[];
  values: IndexedValue[];
  cases: IndexedCase[];
};

/** `search-bodies.json`: the texts below the headings of `search.json`, one for each. */
export type BodiesFile = { schemaVersion: number; cases: Partial<Record<Locale, string[]>>[] };
