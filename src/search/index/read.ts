import { schemaVersion } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { asRecord, damaged, type Read } from "../facets/read.ts";
import { createFold, type Fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { eachPosition, isHan, tokenize } from "../text/tokenize.ts";
import { type BodiesFile, fieldBit, type IndexedValue, type TextField, type TextIndexFile } from "./file.ts";

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
  spans: FieldSpans;
  /** First free position. */
  end: number;
  /** Rows of `file.values[v]`, those of values below it in a tree included. */
  valueRows: readonly (readonly number[])[];
  /** Names that mean the same, under the key (`nameKey`) of each of them. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Keys of titles and aliases. */
  companies: ReadonlySet<string>;
  /** Every word in ascending order, and the words of each stem; null until asked for (`dictionaryOf`). */
  dictionary: Dictionary | null;
};

export type Dictionary = { words: string[]; families: ReadonlyMap<string, readonly string[]> };

/** By columns: span s starts at position `starts[s]`, belongs to `owners[s]` (a row; value v is `size + v`) and has the field bit `bits[s]`. */
export type FieldSpans = { starts: number[]; owners: number[]; bits: number[] };

/** Builds the index from the parsed JSON of `search.json`, or says what is wrong with it. */
export const readTextIndex = (data: unknown): Read<TextIndex> => {
  const record = asRecord(data);
  if (record === null) return damaged("search index");
  if (record["schemaVersion"] !== schemaVersion)
    return { ok: false, damage: { kind: "version", found: record["schemaVersion"] } };
  if (!Array.isArray(record["cases"]) || !Array.isArray(record["values"])) return damaged("search index");
  const file = data as TextIndexFile;
  const fold = createFold(file.simplified);
  const index: TextIndex = {
    file,
    bodies: null,
    size: file.cases.length,
    fold,
    postings: new Map(),
    spans: { starts: [], owners: [], bits: [] },
    end: 0,
    valueRows: rowsOfValues(file),
    synonyms: groupByKey([...file.synonyms, ...file.values.map(namesOf)], fold),
    companies: new Set(file.cases.flatMap(companyNames).map((name) => nameKey(fold.text(name)))),
    dictionary: null,
  };
  for (const [row, { aliases, readings, texts }] of file.cases.entries()) {
    for (const lang of locales) {
      addField(index, row, "title", lang, [texts[lang]?.title ?? ""]);
      addField(index, row, "summary", lang, [texts[lang]?.summary ?? ""]);
      addField(index, row, "heading", lang, texts[lang]?.headings.map(([, heading]) => heading) ?? []);
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
  for (const [v, { labels, otherNames, readings }] of file.values.entries()) {
    const owner = index.size + v;
    for (const lang of locales) {
      addField(index, owner, "label", lang, [labels[lang]]);
      addField(
        index,
        owner,
        "otherName",
        lang,
        otherNames.filter((name) => langOf(name) === lang),
      );
    }
    addField(index, owner, "reading", "zh", readings.flatMap(wordsOfReading));
  }
  return { ok: true, value: index };
};

/** Adds the parsed JSON of `search-bodies.json`, once; says what is wrong where it does not belong to the index. */
export const addBodies = (index: TextIndex, data: unknown): Read<null> => {
  const record = asRecord(data);
  if (record?.["schemaVersion"] !== schemaVersion)
    return { ok: false, damage: { kind: "version", found: record?.["schemaVersion"] } };
  const { cases } = data as BodiesFile;
  if (!Array.isArray(cases) || cases.length !== index.size) return damaged("search bodies");
  if (index.bodies !== null) return { ok: true, value: null };
  for (const [row, texts] of cases.entries())
    for (const lang of locales) addField(index, row, "body", lang, texts[lang] ?? []);
  index.bodies = cases;
  index.dictionary = null;
  return { ok: true, value: null };
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
export const dictionaryOf = (index: TextIndex): Dictionary => {
  if (index.dictionary !== null) return index.dictionary;
  const words = [...index.postings.keys()].filter((token) => !isHan(token)).sort();
  const families = new Map<string, string[]>();
  for (const word of words) {
    const family = families.get(stem(word));
    if (family === undefined) families.set(stem(word), [word]);
    else family.push(word);
  }
  index.dictionary = { words, families };
  return index.dictionary;
};

/** One key for all spellings of a folded name: `CI/CD`, `ci cd` and `cicd` are one, and so are `log` and `logging`. */
export const nameKey = (folded: string): string => keyOfTokens(tokenize(folded));

export const keyOfTokens = (tokens: readonly { text: string }[]): string =>
  tokens.map(({ text }) => stem(text)).join("");

/** Every name of a facet value in any language. */
export const namesOf = ({ labels, otherNames }: Pick<IndexedValue, "labels" | "otherNames">): string[] => [
  ...Object.values(labels),
  ...otherNames,
];

const companyNames = ({ aliases, texts }: TextIndexFile["cases"][number]): string[] => [
  ...Object.values(texts).map(({ title }) => title),
  ...aliases,
];

export const langOf = (name: string): Locale => (/\p{Script=Han}/u.test(name) ? "zh" : "en");

/** What the pinyin of a name may be typed as: from each syllable to the end (`dingchuang`), and the initials (`wdc`). */
export const wordsOfReading = (reading: string): string[] => {
  const syllables = reading.split(" ");
  return [
    ...syllables.map((_, i) => syllables.slice(i).join("")),
    syllables.map((syllable) => syllable.charAt(0)).join(""),
  ];
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
  for (const group of groups) {
    const names = [...new Set(group.map(fold.text))];
    for (const name of names) {
      const key = nameKey(name);
      if (key !== "") byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...names])]);
    }
  }
  return byKey;
};
