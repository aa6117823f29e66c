import { type Locale, locales, otherLocale } from "../../domain/locale.ts";
import { fieldBit, type TextField, textFields } from "../index/file.ts";
import type { MatchKind } from "./search-result.ts";

/** What a match in a field is worth. */
export const fieldBoosts: Record<TextField, number> = {
  title: 12,
  alias: 10,
  reading: 8,
  label: 6,
  otherName: 4,
  summary: 4,
  heading: 3,
  body: 1,
};

/** A field found in the other language only counts for this much. */
const otherLanguageBoost = 0.7;

/** Inverse document frequency: a term found in few cases says more than one found in all. */
export const idf = (size: number, found: number): number => Math.log(1 + size / Math.max(1, found));

/** A term that stands often in a case counts a little more: 1 once, 1.5 sixteen times. */
export const termFrequencyFactor = (hits: number): number => 1 + Math.log2(Math.max(1, hits)) / 8;

/** What a set of fields is worth to a page of one language. */
export const fieldBoost = (fields: number, locale: Locale): number => {
  let boost = 0;
  for (const field of textFields) {
    const own = (fields & fieldBit(field, locale)) !== 0;
    const other = (fields & fieldBit(field, otherLocale(locale))) !== 0;
    if (own || (other && isLanguageNeutralField(field))) boost += fieldBoosts[field];
    else if (other) boost += fieldBoosts[field] * otherLanguageBoost;
  }
  return boost;
};

/** The plainest way in which a set of fields explains a match on a page of one language. */
export const matchKindOf = (fields: number, locale: Locale): MatchKind => {
  const has = (field: TextField) => (fields & fieldBit(field, locale)) !== 0;
  const inAnyLanguage = (field: TextField) => locales.some((lang) => (fields & fieldBit(field, lang)) !== 0);
  if (has("title") || has("summary") || has("heading") || has("body") || inAnyLanguage("alias")) return "text";
  if (has("label")) return "label";
  if (inAnyLanguage("reading")) return "reading";
  const other = otherLocale(locale);
  const isElsewhere = textFields.some((field) => field !== "otherName" && (fields & fieldBit(field, other)) !== 0);
  return isElsewhere ? "other-language" : "synonym";
};

/** The names of a company belong to no language of the page. */
const isLanguageNeutralField = (field: TextField): boolean => field === "alias" || field === "reading";
