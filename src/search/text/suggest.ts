import { type Locale, otherLocale } from "../../domain/locale.ts";
import { fieldBit } from "../index/file.ts";
import { nameKey, type TextIndex, wordsOfReading } from "../index/read.ts";
import { findRanges } from "./explain.ts";
import { searchText } from "./search.ts";
import type { SuggestionMaterial } from "./search-result.ts";
import { isHan } from "./tokenize.ts";

const maxValues = 6;
const maxCompanies = 5;
const maxHeadings = 4;
const maxHeadingsOfCase = 2;
const maxCasesWithHeadings = 3;

/**
 * What the beginning of a text may mean. Facet values that some case holds and companies answer to all their names in both
 * languages, to synonyms, and to pinyin (`jiankong`, `jk`); names that begin with the text come first.
 */
export const suggest = (index: TextIndex, text: string, locale: Locale): SuggestionMaterial => {
  const wanted = index.fold.text(text).trim();
  if (nameKey(wanted) === "") return { values: [], companies: [], headings: [] };
  const { cases, values } = index.file;
  const ofValues = values.map((value, v) => {
    const labels = Object.values(value.labels);
    const synonyms = labels.flatMap((label) => index.synonyms.get(nameKey(index.fold.text(label))) ?? []);
    const byLabel = rankOf(index, labels, value.readings.slice(0, 1), wanted);
    const byOtherName = rankOf(index, [...value.otherNames, ...synonyms], value.readings, wanted) + 0.5;
    const isHeld = (index.valueRows[v] ?? []).length > 0;
    return { item: value, rank: isHeld ? Math.min(byLabel, byOtherName) : noRank };
  });
  const ofCompanies = cases.map(({ aliases, readings, texts }, row) => {
    const names = [...Object.values(texts).map(({ title }) => title), ...aliases];
    return { item: row, rank: rankOf(index, names, readings, wanted) };
  });
  return {
    values: best(ofValues, maxValues).map(({ facet, id, labels }) => ({ facet, id, label: labels[locale] })),
    companies: best(ofCompanies, maxCompanies).flatMap((row) => {
      const shown = shownText(index, row, locale);
      return shown ? [{ row, title: shown.title, lang: shown.lang }] : [];
    }),
    headings: headingsFor(index, text, locale),
  };
};

const noRank = 3;

/** 0 where a name begins with the text, 1 where a word of it does or is meant by it, 2 where Han or pinyin stands further in. */
const rankOf = (index: TextIndex, names: readonly string[], readings: readonly string[], wanted: string): number => {
  const key = nameKey(wanted);
  const ranks = names.map((name) => {
    const folded = index.fold.text(name);
    if (folded.startsWith(wanted)) return 0;
    if (nameKey(folded) === key || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
    return isHan(wanted) && folded.includes(wanted) ? 2 : noRank;
  });
  const typed = wanted.replaceAll(" ", "");
  const byReading = readings.map((reading) => {
    const [whole = "", ...others] = wordsOfReading(reading);
    return whole.startsWith(typed) ? 1 : others.some((word) => word.startsWith(typed)) ? 2 : noRank;
  });
  return Math.min(...byReading, ...ranks);
};

const best = <T>(ranked: readonly { item: T; rank: number }[], max: number): T[] =>
  ranked
    .filter(({ rank }) => rank < noRank)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, max)
    .map(({ item }) => item);

const shownText = ({ file }: TextIndex, row: number, locale: Locale) => {
  const texts = file.cases[row]?.texts;
  const lang = texts?.[locale] ? locale : otherLocale(locale);
  const text = texts?.[lang];
  return text && { ...text, lang };
};

/** Headings in which the text stands, of the best cases that have it in one. */
const headingsFor = (index: TextIndex, text: string, locale: Locale): SuggestionMaterial["headings"] => {
  const { rows, scores, fields, highlightTerms } = searchText(index, text, locale);
  const inHeading = fieldBit("heading", "zh") | fieldBit("heading", "en");
  return [...rows.keys()]
    .filter((i) => ((fields[i] as number) & inHeading) !== 0)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .slice(0, maxCasesWithHeadings)
    .flatMap((i) => {
      const row = rows[i] as number;
      const shown = shownText(index, row, locale);
      if (!shown) return [];
      return shown.headings
        .flatMap(([headingId, heading]) =>
          headingId !== null && findRanges(index.fold, highlightTerms, heading).length > 0
            ? [{ row, headingId, heading, lang: shown.lang, company: shown.title }]
            : [],
        )
        .slice(0, maxHeadingsOfCase);
    })
    .slice(0, maxHeadings);
};
