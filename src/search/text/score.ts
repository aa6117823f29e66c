import { type Locale, locales, otherLocale } from "../../domain/locale.ts";
import { fieldBit, type TextField, textFields } from "../index/file.ts";
import type { MatchKind } from "./search-result.ts";

/** What a match in a field is worth. */
const fieldBoosts: Record<TextField, number> = {
  title: 12,
  alias: 10,
  reading: 8,
  label: 6,
  otherName: 4,
  summary: 4,
  heading: 3,
  body: 1,
};

/** A field found in the other language only counts for this much; the names of a company belong to no language. */
const otherLanguageBoost = 0.7;
const languageNeutral: readonly TextField[] = ["alias", "reading"];

/** Inverse document frequency: a term found in few cases says more than one found in all. */
export const idf = (size: number, found: number): number => Math.log(1 + size / Math.max(1, found));

/** A term that stands often in a case counts a little more: 1 once, 1.5 sixteen times. */
export const termFrequencyFactor = (hits: number): number => 1 + Math.log2(hits) / 8;

const bitsOf = (fields: readonly TextField[], langs: readonly Locale[]): number =>
  fields.flatMap((field) => langs.map((lang) => fieldBit(field, lang))).reduce((bits, bit) => bits | bit, 0);

/** What a set of fields is worth to a page of one language. */
export const fieldBoost = (fields: number, locale: Locale): number => {
  let boost = 0;
  for (const field of textFields) {
    const isNeutral = languageNeutral.includes(field);
    if (fields & fieldBit(field, locale)) boost += fieldBoosts[field];
    else if (fields & fieldBit(field, otherLocale(locale)))
      boost += fieldBoosts[field] * (isNeutral ? 1 : otherLanguageBoost);
  }
  return boost;
};

/** The plainest way in which a set of fields explains a match on a page of one language. */
export const matchKindOf = (fields: number, locale: Locale): MatchKind => {
  if (fields & (bitsOf(["title", "summary", "heading", "body"], [locale]) | bitsOf(["alias"], locales))) return "text";
  if (fields & fieldBit("label", locale)) return "label";
  if (fields & bitsOf(["reading"], locales)) return "reading";
  return fields & ~bitsOf(["otherName"], locales) ? "other-language" : "synonym";
};
