import type { CaseText } from "../../domain/case-text.ts";
import { schemaVersion } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import type { BodiesFile, IndexedCase, IndexedValue, TextIndexFile } from "../../search/index/file.ts";
import { addBodies, readTextIndex } from "../../search/index/read.ts";
import { wordsOf } from "../../search/text/tokenize.ts";

/** A case to be indexed: its text in each language in which it exists, and other names by which it is known. */
export type TextCase = {
  facets: Readonly<Record<string, readonly string[]>>;
  aliases: string[];
  texts: Partial<Record<Locale, CaseText>>;
};

/** A facet value to be indexed. `parent` is the id of the value above it; `otherNames` are in any language. */
export type TextValue = Omit<IndexedValue, "readings"> & { parent?: string | undefined };

/** What the index is built from. `cases` stand in the order of the list's rows. */
export type TextIndexInput = {
  cases: readonly TextCase[];
  values: readonly TextValue[];
  /** Groups of names that mean the same (`["K8s", "Kubernetes"]`); the names of each facet value are one besides. */
  synonyms: readonly (readonly string[])[];
  /** The syllables of a Chinese name (`["wen", "ding", "chuang"]`), none for a Latin one. */
  readName: (name: string) => string[];
  /** Simplified form of one character. */
  simplify: (character: string) => string;
};

/** Nobody types the pinyin of a longer name of a facet value. */
const maxReadName = 8;

/** Compiles the two files of the text search. The same input gives the same output. */
export const buildTextIndex = (input: TextIndexInput): { index: TextIndexFile; bodies: BodiesFile } => {
  const { cases, values, synonyms, readName } = input;
  const readingsOf = (names: readonly string[]): string[] =>
    [...new Set(names.map((name) => readName(name).join(" ")))].filter((reading) => reading !== "");
  const places = new Map(values.map(({ facet, id }, v) => [`${facet}/${id}`, v]));
  /** The place of a value and those of the values above it. */
  const lineageOf = (facet: string, id: string | undefined): number[] => {
    const v = places.get(`${facet}/${id}`);
    return v === undefined ? [] : [v, ...lineageOf(facet, values[v]?.parent)];
  };
  const index: TextIndexFile = {
    schemaVersion,
    simplified: listSimplified(input),
    synonyms: synonyms.map((group) => [...group]),
    words: [],
    values: values.map(({ parent, ...value }): IndexedValue => {
      const readings = readingsOf([value.labels.zh, ...value.otherNames.filter(({ length }) => length <= maxReadName)]);
      return { ...value, readings };
    }),
    cases: cases.map(({ facets, aliases, texts }): IndexedCase => {
      const titles = Object.values(texts).map(({ title }) => title);
      const held = Object.entries(facets).flatMap(([facet, ids]) => ids.flatMap((id) => lineageOf(facet, id)));
      return {
        aliases,
        readings: readingsOf([...titles, ...aliases]),
        values: [...new Set(held)],
        texts: eachText(texts, ({ title, summary, sections }) => ({
          title,
          summary,
          headings: sections.map(({ id, heading }) => [id, heading]),
        })),
      };
    }),
  };
  const bodies: BodiesFile = {
    schemaVersion,
    cases: cases.map(({ texts }) => eachText(texts, ({ sections }) => sections.map(({ text }) => text))),
  };
  const searched = readTextIndex(index);
  addBodies(searched, bodies);
  return { index: { ...index, words: [...new Set(wordsOf(searched.text))].sort() }, bodies };
};

const eachText = <T>(texts: TextCase["texts"], make: (text: CaseText) => T): Partial<Record<Locale, T>> =>
  Object.fromEntries(locales.flatMap((lang) => (texts[lang] ? [[lang, make(texts[lang])]] : [])));

/**
 * Traditional characters whose simplified form the casebook holds, each followed by it; other pairs could not change what is
 * found. A form that would be simplified again is left out, so that folding twice changes nothing.
 */
const listSimplified = ({ cases, values, synonyms, simplify }: TextIndexInput): string => {
  const texts = JSON.stringify([cases.map(({ aliases, texts }) => [aliases, texts]), values, synonyms]);
  const held = new Set([...new Set(texts)].flatMap((character) => [character, simplify(character)]));
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && simplify(simplified) === simplified && held.has(simplified))
      pairs.push(traditional + simplified);
  }
  return pairs.join("");
};
