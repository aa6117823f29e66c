import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { PlacedText } from "./placed-texts.ts";

const terms = z.array(z.strictObject({ zh: z.string().min(2), en: z.array(z.string().min(2)).min(1) }));

/** A term: its Chinese word and the accepted English forms, as beginnings of words. */
export type Term = z.infer<typeof terms>[number];

export const readTerms = (path: string): Term[] => terms.parse(parse(readFileSync(path, "utf8")));

const quoted = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Abbreviations (`CI`, `VM`) are matched exactly; other forms match the beginning of a word in any case. */
const hasForm = (text: string, forms: readonly string[]) =>
  forms.some((form) => new RegExp(`\\b${quoted(form)}`, /[a-z]/.test(form) ? "i" : "").test(text));
const joined = (texts: PlacedText[], place: string) =>
  texts
    .filter((text) => text.place === place)
    .map(({ text }) => text)
    .join("\n");

/** Places where the Chinese text uses a term and the English text of the same place has none of its forms. */
export const missingTerms = (zh: PlacedText[], en: PlacedText[], known: readonly Term[]): string[] =>
  [...new Set(zh.map(({ place }) => place))].flatMap((place) => {
    const [left, right] = [joined(zh, place), joined(en, place)];
    return known
      .filter((term) => left.includes(term.zh) && !hasForm(right, term.en))
      .map((term) => `${place}: ${term.zh} is none of ${term.en.join(", ")}`);
  });
