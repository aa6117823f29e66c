import { type Locale, locales, otherLocale } from "../../domain/locale.ts";
import { fieldBit, type TextField, textFields } from "../index/text-index-file.ts";

/**
 * The roundabout a match needed, the plainest first: the page's own text, a facet's label, the sound of a name, the text or a
 * label of the other language, another name of the same thing, the pieces of a long Chinese query, a misspelling.
 */
export const vias = ["text", "label", "reading", "other-language", "synonym", "pieces", "misspelling"] as const;
export type Via = (typeof vias)[number];

/**
 * What a set of field bits is worth to a page of one language, and by which roundabout (a place in `vias`) it is met.
 * Worked out when first met: of the 65,536 sets a corpus shows a few dozen.
 */
export type FieldWorth = { weights: Float64Array; vias: Uint8Array };

export const fieldWeights: Record<TextField, number> = {
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
const otherLanguageWorth = 0.7;

const newTable = (): FieldWorth => ({ weights: new Float64Array(65_536), vias: new Uint8Array(65_536) });
const tables: Record<Locale, FieldWorth> = { zh: newTable(), en: newTable() };

export const fieldWorth = (locale: Locale): FieldWorth => tables[locale];

/** Works out a set of fields that the table of its language does not hold yet (its weight is 0). */
export const addFieldWorth = (locale: Locale, fields: number): void => {
  tables[locale].weights[fields] = weightOf(fields, locale);
  tables[locale].vias[fields] = vias.indexOf(viaOf(fields, locale));
};

const weightOf = (fields: number, locale: Locale): number => {
  let weight = 0;
  for (const field of textFields) {
    const own = (fields & fieldBit(field, locale)) !== 0;
    const other = (fields & fieldBit(field, otherLocale(locale))) !== 0;
    if (own || (other && isSpoken(field))) weight += fieldWeights[field];
    else if (other) weight += fieldWeights[field] * otherLanguageWorth;
  }
  return weight;
};

const viaOf = (fields: number, locale: Locale): Via => {
  const has = (field: TextField) => (fields & fieldBit(field, locale)) !== 0;
  const anyLanguage = (field: TextField) => locales.some((lang) => (fields & fieldBit(field, lang)) !== 0);
  if (["title", "summary", "heading", "body"].some((field) => has(field as TextField)) || anyLanguage("alias"))
    return "text";
  if (has("label")) return "label";
  if (anyLanguage("reading")) return "reading";
  const other = otherLocale(locale);
  const elsewhere = textFields.some((field) => field !== "otherName" && (fields & fieldBit(field, other)) !== 0);
  return elsewhere ? "other-language" : "synonym";
};

/** Names by which a company is called belong to no language of the page. */
const isSpoken = (field: TextField): boolean => field === "alias" || field === "reading";
