import type { CaseText } from "../../domain/case-text.ts";
import { schemaVersion } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import type { BodiesFile, IndexedCase, IndexedText, IndexedValue, TextIndexFile } from "./file.ts";

/** A case to be indexed: its text in each language in which it exists, and other names by which it is known. */
export type TextCase = {
  facets: Readonly<Record<string, readonly string[]>>;
  aliases: string[];
  texts: Partial<Record<Locale, CaseText>>;
};

/** A facet value to be indexed; parents stand before their children. `otherNames`: further names, in any language. */
export type TextValue = {
  facet: string;
  id: string;
  parent?: string | undefined;
  labels: Record<Locale, string>;
  otherNames: string[];
};

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

/** Compiles the two files of the text search. The same input gives the same output. */
export const buildTextIndex = (input: TextIndexInput): { index: TextIndexFile; bodies: BodiesFile } => {
  const readingsOf = (names: readonly string[]): string[] => [
    ...new Set(names.map((name) => input.readName(name).join(" ")).filter((reading) => reading !== "")),
  ];
  const places = new Map(input.values.map(({ facet, id }, v) => [`${facet}/${id}`, v]));
  const values = input.values.map(({ facet, id, parent, labels, otherNames }): IndexedValue => {
    const above = places.get(`${facet}/${parent}`);
    const readings = readingsOf([labels.zh, ...otherNames]);
    return { facet, id, ...(above === undefined ? {} : { parent: above }), labels, otherNames, readings };
  });
  const cases = input.cases.map(({ facets, aliases, texts }): IndexedCase => {
    const titles = Object.values(texts).map(({ title }) => title);
    const held = Object.entries(facets).flatMap(([facet, ids]) => ids.map((id) => places.get(`${facet}/${id}`)));
    return {
      aliases,
      readings: readingsOf([...titles, ...aliases]),
      values: held.filter((v) => v !== undefined),
      texts: eachText(texts, toIndexedText),
    };
  });
  return {
    index: {
      schemaVersion,
      simplified: listSimplified(input),
      synonyms: input.synonyms.map((group) => [...group]),
      values,
      cases,
    },
    bodies: {
      schemaVersion,
      cases: input.cases.map(({ texts }) => eachText(texts, ({ sections }) => sections.map(({ text }) => text))),
    },
  };
};

const eachText = <T>(texts: TextCase["texts"], make: (text: CaseText) => T): Partial<Record<Locale, T>> =>
  Object.fromEntries(locales.flatMap((lang) => (texts[lang] ? [[lang, make(texts[lang])]] : [])));

const toIndexedText = ({ title, summary, sections }: CaseText): IndexedText => ({
  title,
  summary,
  headings: sections.map(({ id, heading }) => [id, heading]),
});

/**
 * Traditional characters whose simplified form the casebook holds, each followed by it; other pairs could not change what is
 * found. A form that would be simplified again is left out, so that folding twice changes nothing.
 */
const listSimplified = ({ cases, values, synonyms, simplify }: TextIndexInput): string => {
  const held = new Set<string>();
  const add = (text: string): void => {
    for (const character of text) held.add(character).add(simplify(character));
  };
  for (const { aliases, texts } of cases) {
    aliases.forEach(add);
    for (const { title, summary, sections } of Object.values(texts)) {
      add(title + summary);
      for (const { heading, text } of sections) add(heading + text);
    }
  }
  for (const { labels, otherNames } of values) [...Object.values(labels), ...otherNames].forEach(add);
  for (const group of synonyms) group.forEach(add);
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && simplify(simplified) === simplified && held.has(simplified))
      pairs.push(traditional + simplified);
  }
  return pairs.join("");
};
