import { type Locale, locales } from "../../domain/locale.ts";
import { createFold, type Fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { textEnd, tokenize } from "../text/tokenize.ts";
import { type BodiesFile, fieldBit, type IndexedCase, type TextField, type TextIndexFile } from "./file.ts";

/**
 * What is searched, in memory: all texts folded in one string, which is looked through for each term of a query. That takes
 * some milliseconds at 2,000 cases, and no time to prepare: an inverted index of their bodies takes seconds to build.
 */
export type TextIndex = {
  file: TextIndexFile;
  /** Texts below the headings; null until `addBodies`. */
  bodies: BodiesFile["cases"] | null;
  fold: Fold;
  /** Every text, each followed by `textEnd`. */
  text: string;
  /** The parts of `text` that one field of one case takes: from `start` to the next one's. */
  spans: { start: number; row: number; bit: number }[];
  /** Every word of the texts and bodies in ascending order. */
  words: readonly string[];
  /** Folded names that mean the same, under the key (`nameKey`) of each of them. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Keys of titles and aliases. */
  companies: ReadonlySet<string>;
};

/** Makes the parsed JSON of `search.json` searchable. */
export const readTextIndex = (file: TextIndexFile): TextIndex => {
  const fold = createFold(file.simplified);
  const namesOfValues = file.values.map(({ labels, otherNames }) => [...Object.values(labels), ...otherNames]);
  const index: TextIndex = {
    file,
    bodies: null,
    fold,
    text: "",
    spans: [],
    words: file.words,
    synonyms: groupByKey([...file.synonyms, ...namesOfValues], fold),
    companies: new Set(file.cases.flatMap(companyNames).map((name) => nameKey(fold.text(name)))),
  };
  addFields(index, fieldsOf(file));
  return index;
};

/** Adds the parsed JSON of `search-bodies.json`, once. Bodies of another build, with other cases, are left out. */
export const addBodies = (index: TextIndex, { cases }: BodiesFile): void => {
  if (index.bodies !== null || cases.length !== index.file.cases.length) return;
  const bodies = cases.flatMap((texts, row) => inBoth(row, "body", (lang) => texts[lang] ?? []));
  addFields(index, bodies);
  index.bodies = cases;
};

/** The texts of one field of a case; those of the facet values that it holds are its own. */
type Field = { row: number; bit: number; texts: readonly string[] };

const fieldsOf = ({ cases, values }: TextIndexFile): Field[] =>
  cases.flatMap(({ aliases, readings, texts, values: held }, row) => {
    const own = held.flatMap((v) => values[v] ?? []);
    const sounds = [...readings, ...own.flatMap((value) => value.readings)];
    return [
      ...inBoth(row, "title", (lang) => [texts[lang]?.title ?? ""]),
      ...inBoth(row, "summary", (lang) => [texts[lang]?.summary ?? ""]),
      ...inBoth(row, "heading", (lang) => (texts[lang]?.headings ?? []).map(([, heading]) => heading)),
      ...inBoth(row, "label", (lang) => own.map(({ labels }) => labels[lang])),
      { row, bit: fieldBit("alias"), texts: aliases },
      { row, bit: fieldBit("otherName"), texts: own.flatMap(({ otherNames }) => otherNames) },
      { row, bit: fieldBit("reading"), texts: sounds.flatMap(wordsOfReading) },
    ];
  });

const inBoth = (row: number, field: TextField, textsOf: (lang: Locale) => readonly string[]): Field[] =>
  locales.map((lang) => ({ row, bit: fieldBit(field, lang), texts: textsOf(lang) }));

const addFields = (index: TextIndex, fields: readonly Field[]): void => {
  for (const { row, bit, texts } of fields) {
    index.spans.push({ start: index.text.length, row, bit });
    index.text += index.fold.text(texts.map((text) => text + textEnd).join(""));
  }
};

/** One key for all spellings of a folded name: `CI/CD`, `ci cd` and `cicd` are one, and so are `log` and `logging`. */
export const nameKey = (folded: string): string => keyOfTokens(tokenize(folded));

export const keyOfTokens = (tokens: readonly { text: string }[]): string =>
  tokens.map(({ text }) => stem(text)).join("");

export const companyNames = ({ texts, aliases }: IndexedCase): string[] => [
  ...Object.values(texts).map(({ title }) => title),
  ...aliases,
];

/** What the pinyin of a name may be typed as: from each syllable to the end (`dingchuang`), and the initials (`wdc`). */
export const wordsOfReading = (reading: string): string[] => {
  const syllables = reading.split(" ");
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  return [syllables.join(""), initials, ...syllables.slice(1).map((_, i) => syllables.slice(i + 1).join(""))];
};

const groupByKey = (groups: readonly (readonly string[])[], fold: Fold): Map<string, string[]> => {
  const byKey = new Map<string, string[]>();
  for (const names of groups.map((group) => group.map(fold.text)))
    for (const key of names.map(nameKey)) byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...names])]);
  return byKey;
};
