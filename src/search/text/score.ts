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

/** Inverse document frequency: a term found in few cases says more than one found in all. */
export const idf = (size: number, found: number): number => Math.log(1 + size / Math.max(1, found));

/** A term that stands often in a case counts a little more: 1 once, 1.5 sixteen times. */
export const termFrequencyFactor = (hits: number): number => 1 + Math.log2(hits) / 8;

/** Bits of some fields. */
export const fieldBits = (fields: readonly TextField[], langs: readonly Locale[] = locales): number =>
  fields.flatMap((field) => langs.map((lang) => fieldBit(field, lang))).reduce((bits, bit) => bits | bit, 0);

/** What a set of fields is worth to a page of one language. */
export const fieldBoost = (fields: number, locale: Locale): number => {
  let boost = 0;
  for (const field of textFields) {
    const isNeutral = field === "alias" || field === "reading";
    if (fields & fieldBit(field, locale)) boost += fieldBoosts[field];
    else if (fields & fieldBit(field, otherLocale(locale)))
      boost += fieldBoosts[field] * (isNeutral ? 1 : otherLanguageBoost);
  }
  return boost;
};

const shownText: readonly TextField[] = ["title", "summary", "heading", "body"];
const aliases = fieldBits(["alias"]);
const textOf = { zh: aliases | fieldBits(shownText, ["zh"]), en: aliases | fieldBits(shownText, ["en"]) };
const readings = fieldBits(["reading"]);
const otherNames = fieldBits(["otherName"]);

/** The plainest way in which a set of fields explains a match on a page of one language. */
export const matchKindOf = (fields: number, locale: Locale): MatchKind => {
  if (fields & textOf[locale]) return "text";
  if (fields & fieldBit("label", locale)) return "label";
  if (fields & readings) return "reading";
  return fields & ~otherNames ? "other-language" : "synonym";
};
