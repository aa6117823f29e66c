import { type Locale, otherLocale } from "../../domain/locale.ts";
import { fieldBit, type TextField, textFields } from "../index/file.ts";

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

/** A field found in the other language only counts for this much. */
const otherLanguageBoost = 0.7;

/** What a set of fields is worth to a page of one language. */
export const fieldBoost = (fields: number, locale: Locale): number => {
  let boost = 0;
  for (const field of textFields) {
    if (fields & (fieldBit(field, locale) | (neutral & fieldBit(field)))) boost += fieldBoosts[field];
    else if (fields & fieldBit(field, otherLocale(locale))) boost += fieldBoosts[field] * otherLanguageBoost;
  }
  return boost;
};

/**
 * How a case was found, from the plainest way to the most indirect: the text of the page's language, the label of a facet
 * value, the pinyin of a name (`jiankong` for 监控), the text of the other language, another name of the same thing (`K8s` for
 * Kubernetes), a corrected misspelling.
 */
export const matchKinds = ["text", "label", "reading", "other-language", "synonym", "misspelling"] as const;
export type MatchKind = (typeof matchKinds)[number];

const neutral = fieldBit("alias") | fieldBit("reading") | fieldBit("otherName");
const textIn = (lang: Locale): number =>
  fieldBit("alias") |
  fieldBit("title", lang) |
  fieldBit("summary", lang) |
  fieldBit("heading", lang) |
  fieldBit("body", lang);

/** The plainest way in which a set of fields explains a match on a page of one language. */
export const matchKindOf = (fields: number, locale: Locale): MatchKind => {
  if (fields & textIn(locale)) return "text";
  if (fields & fieldBit("label", locale)) return "label";
  if (fields & fieldBit("reading")) return "reading";
  return fields & ~fieldBit("otherName") ? "other-language" : "synonym";
};
