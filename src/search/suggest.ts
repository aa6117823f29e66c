import { type Locale, otherLocale } from "../domain/locale.ts";
import { fieldBit } from "./index/file.ts";
import { companyNames, nameKey, type TextIndex, wordsOfReading } from "./index/read.ts";
import { findRanges } from "./text/explain.ts";
import { searchText } from "./text/search.ts";
import { isHan } from "./text/tokenize.ts";

/** What a text may mean: facet values first, then companies, then headings. Rows are those of the catalog. */
export type SuggestionMaterial = {
  values: { facet: string; id: string; label: string }[];
  companies: { row: number; title: string; lang: Locale }[];
  headings: { row: number; headingId: string; heading: string; lang: Locale; company: string }[];
};

const maxValues = 6;
const maxCompanies = 5;
const maxHeadings = 4;
const maxHeadingsOfCase = 2;

/**
 * What the beginning of a text may mean. Facet values that some case holds and companies answer to all their names in both
 * languages, to synonyms, and to pinyin (`jiankong`, `jk`); what begins with the text comes first, labels before other names.
 */
export const suggest = (index: TextIndex, text: string, locale: Locale): SuggestionMaterial => {
  const wanted = index.fold.text(text).trim();
  if (nameKey(wanted) === "") return { values: [], companies: [], headings: [] };
  const synonyms = new Set(index.synonyms.get(nameKey(wanted)));
  /** 0 where a name begins with the text, 1 where one means it or a word of it does, 2 where Han or pinyin stands further in. */
  const rankOf = (names: readonly string[], readings: readonly string[]): number => {
    const ofNames = names.map(index.fold.text).map((name) => {
      if (name.startsWith(wanted)) return 0;
      if (synonyms.has(name)) return 1;
      if (!name.includes(wanted)) return noRank;
      return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : isHan(wanted) ? 2 : noRank;
    });
    const ofSounds = readings.flatMap((reading) =>
      wordsOfReading(reading).map((word, i) =>
        word.startsWith(wanted.replaceAll(" ", "")) ? Math.min(1 + i, 2) : noRank,
      ),
    );
    return Math.min(noRank, ...ofNames, ...ofSounds);
  };
  const { cases, values } = index.file;
  const places = new Set(cases.flatMap((one) => one.values));
  const held = values.filter((_, v) => places.has(v));
  const rankOfValue = ({ labels, otherNames, readings }: (typeof values)[number]) =>
    Math.min(rankOf(Object.values(labels), readings.slice(0, 1)), rankOf(otherNames, readings) + 0.5);
  return {
    values: best(held, rankOfValue, maxValues).map(({ facet, id, labels }) => ({ facet, id, label: labels[locale] })),
    companies: best([...cases.entries()], ([, one]) => rankOf(companyNames(one), one.readings), maxCompanies).map(
      ([row]) => {
        const { title, lang } = shownText(index, row, locale);
        return { row, title, lang };
      },
    ),
    headings: headingsFor(index, text, locale),
  };
};

const noRank = 3;
const inHeading = fieldBit("heading", "zh") | fieldBit("heading", "en");

const best = <T>(items: readonly T[], rankOf: (item: T) => number, max: number): T[] =>
  items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter(({ rank }) => rank < noRank)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, max)
    .map(({ item }) => item);

/** The text of a case on a page of one language: the other one where it is not translated. */
const shownText = ({ file }: TextIndex, row: number, locale: Locale) => {
  const texts = file.cases[row]?.texts;
  const lang = texts?.[locale] ? locale : otherLocale(locale);
  return { lang, title: "", headings: [], ...texts?.[lang] };
};

/** Headings in which the text stands, of the cases that it finds best. */
const headingsFor = (index: TextIndex, text: string, locale: Locale): SuggestionMaterial["headings"] => {
  const { found, highlights } = searchText(index, text, locale);
  return found
    .filter(({ fields }) => (fields & inHeading) !== 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxHeadings)
    .flatMap(({ row }) => {
      const { headings, lang, title } = shownText(index, row, locale);
      const named = headings.flatMap(([headingId, heading]) =>
        headingId !== null && findRanges(index.fold, highlights, heading).length > 0
          ? [{ row, headingId, heading, lang, company: title }]
          : [],
      );
      return named.slice(0, maxHeadingsOfCase);
    })
    .slice(0, maxHeadings);
};
