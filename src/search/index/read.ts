import { type Locale, locales } from "../../domain/locale.ts";
import { createFold, type Fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { eachPosition, isHan, tokenize } from "../text/tokenize.ts";
import { type BodiesFile, fieldBit, type IndexedCase, type TextField, type TextIndexFile } from "./file.ts";

/**
 * An inverted index in memory. All texts stand one after the other on one axis of positions; `postings` holds the ascending
 * positions of each Han character and each word. A field span is the part of the axis that one field of one owner takes.
 */
export type TextIndex = {
  file: TextIndexFile;
  /** Texts below the headings; null until `addBodies`. */
  bodies: BodiesFile["cases"] | null;
  /** Number of cases. */
  size: number;
  fold: Fold;
  postings: Map<string, number[]>;
  /** By columns: span s starts at position `starts[s]`, belongs to `owners[s]` (a row; value v is `size + v`) and has the field bit `bits[s]`. */
  spans: { starts: number[]; owners: number[]; bits: number[] };
  /** First free position. */
  end: number;
  /** Rows of `file.values[v]`, those of values below it in a tree included. */
  valueRows: readonly (readonly number[])[];
  /** Folded names that mean the same, under the key (`nameKey`) of each of them. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Keys of titles and aliases. */
  companies: ReadonlySet<string>;
  /** Every word in ascending order, and the words of each stem; null until asked for (`dictionaryOf`). */
  dictionary: { words: string[]; families: ReadonlyMap<string, readonly string[]> } | null;
};

/** Builds the index from the parsed JSON of `search.json`. */
export const readTextIndex = (file: TextIndexFile): TextIndex => {
  const { cases, values } = file;
  const fold = createFold(file.simplified);
  const namesOfValues = values.map(({ labels, otherNames }) => [...Object.values(labels), ...otherNames]);
  const index: TextIndex = {
    file,
    bodies: null,
    size: cases.length,
    fold,
    postings: new Map(),
    spans: { starts: [], owners: [], bits: [] },
    end: 0,
    valueRows: rowsOfValues(file),
    synonyms: groupByKey([...file.synonyms, ...namesOfValues], fold),
    companies: new Set(cases.flatMap(companyNames).map((name) => nameKey(fold.text(name)))),
    dictionary: null,
  };
  for (const [row, { aliases, readings, texts }] of cases.entries()) {
    for (const lang of locales) {
      const { title = "", summary = "", headings = [] } = texts[lang] ?? {};
      addField(index, row, "title", lang, [title]);
      addField(index, row, "summary", lang, [summary]);
      addField(
        index,
        row,
        "heading",
        lang,
        headings.map(([, heading]) => heading),
      );
      addField(
        index,
        row,
        "alias",
        lang,
        aliases.filter((alias) => langOf(alias) === lang),
      );
    }
    addField(index, row, "reading", "zh", readings.flatMap(wordsOfReading));
  }
  for (const [v, { labels, otherNames, readings }] of values.entries()) {
    for (const lang of locales) {
      addField(index, index.size + v, "label", lang, [labels[lang]]);
      addField(
        index,
        index.size + v,
        "otherName",
        lang,
        otherNames.filter((name) => langOf(name) === lang),
      );
    }
    addField(index, index.size + v, "reading", "zh", readings.flatMap(wordsOfReading));
  }
  return index;
};

/** Adds the parsed JSON of `search-bodies.json`, once. Bodies of another build, with other cases, are left out. */
export const addBodies = (index: TextIndex, { cases }: BodiesFile): void => {
  if (index.bodies !== null || cases.length !== index.size) return;
  for (const [row, texts] of cases.entries())
    for (const lang of locales) addField(index, row, "body", lang, texts[lang] ?? []);
  index.bodies = cases;
  index.dictionary = null;
};

/** Texts of one field of one owner; the position left out between them keeps runs and phrases from reaching across. */
const addField = (index: TextIndex, owner: number, field: TextField, lang: Locale, texts: readonly string[]): void => {
  const { postings, spans } = index;
  const start = index.end;
  const note = (token: string, at: number): void => {
    const positions = postings.get(token);
    if (positions === undefined) postings.set(token, [at]);
    else positions.push(at);
  };
  for (const text of texts) {
    const end = eachPosition(index.fold.text(text), index.end, note);
    if (end > index.end) index.end = end + 1;
  }
  if (index.end === start) return;
  spans.starts.push(start);
  spans.owners.push(owner);
  spans.bits.push(fieldBit(field, lang));
};

/** The words of an index, sorted and by stem. */
export const dictionaryOf = (index: TextIndex): NonNullable<TextIndex["dictionary"]> => {
  if (index.dictionary !== null) return index.dictionary;
  const words = [...index.postings.keys()].filter((token) => !isHan(token)).sort();
  const families = new Map<string, string[]>();
  for (const word of words) {
    const key = stem(word);
    families.set(key, [...(families.get(key) ?? []), word]);
  }
  index.dictionary = { words, families };
  return index.dictionary;
};

/** One key for all spellings of a folded name: `CI/CD`, `ci cd` and `cicd` are one, and so are `log` and `logging`. */
export const nameKey = (folded: string): string => keyOfTokens(tokenize(folded));

export const keyOfTokens = (tokens: readonly { text: string }[]): string =>
  tokens.map(({ text }) => stem(text)).join("");

export const companyNames = (company: IndexedCase | undefined): string[] => [
  ...Object.values(company?.texts ?? {}).map(({ title }) => title),
  ...(company?.aliases ?? []),
];

const langOf = (name: string): Locale => (/\p{Script=Han}/u.test(name) ? "zh" : "en");

/** What the pinyin of a name may be typed as: from each syllable to the end (`dingchuang`), and the initials (`wdc`). */
export const wordsOfReading = (reading: string): string[] => {
  const syllables = reading.split(" ");
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  return [syllables.join(""), initials, ...syllables.slice(1).map((_, i) => syllables.slice(i + 1).join(""))];
};

const rowsOfValues = ({ values, cases }: TextIndexFile): number[][] => {
  const rows = values.map((): number[] => []);
  for (const [row, held] of cases.entries()) {
    const all = new Set<number>();
    for (const value of held.values)
      for (let v: number | undefined = value; v !== undefined && !all.has(v); v = values[v]?.parent) all.add(v);
    for (const v of all) rows[v]?.push(row);
  }
  return rows;
};

const groupByKey = (groups: readonly (readonly string[])[], fold: Fold): Map<string, string[]> => {
  const byKey = new Map<string, string[]>();
  for (const names of groups.map((group) => group.map(fold.text)))
    for (const key of names.map(nameKey)) byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...names])]);
  byKey.delete("");
  return byKey;
};
