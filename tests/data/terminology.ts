import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { CaseFront } from "./case-front.ts";
import type { PlacedText } from "./placed-texts.ts";

const term = z.strictObject({ zh: z.string().min(2), en: z.array(z.string().min(2)).min(1) });
const names = z.array(z.string().min(2));
const vocabulary = z.strictObject({
  terms: z.array(term),
  companies: z.array(
    z.strictObject({ slug: z.string(), en: z.string(), zh: z.string().optional(), not: names.default([]) }),
  ),
  products: names,
  words: z.array(z.strictObject({ use: z.string(), not: names, in: z.enum(["zh", "en"]) })),
  american: z.record(z.string(), z.string()),
});

/** One idea: its Chinese word and the English forms, as beginnings of words, that may stand for it. */
export type Term = z.infer<typeof term>;
/** `data/terminology.yaml`; what each list means stands above it in the file. */
export type Vocabulary = z.infer<typeof vocabulary>;

export const readVocabulary = (path: string): Vocabulary => vocabulary.parse(parse(readFileSync(path, "utf8")));

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

export type Company = Vocabulary["companies"][number];

/** What differs from the settled name of a company in its English text: title, and the Chinese name once in the story. */
export const companyFaults = (front: CaseFront, company: Company | undefined): string[] => {
  if (!company) return ["no name in data/terminology.yaml"];
  const { en, zh } = company;
  const story = JSON.stringify([front.section1, front.section2.listLeft]);
  const times = zh === undefined ? 1 : story.split(zh).length - 1;
  return [
    ...(front.section1.title === en ? [] : [`section1.title is ${front.section1.title}, not ${en}`]),
    ...(times === 1 ? [] : [`${zh} stands ${times} times`]),
  ];
};
