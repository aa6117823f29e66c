import { schemaVersion } from "../../domain/customer-case.ts";
import { type FacetKey, facetKeys } from "../../domain/facet.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { normalForm } from "../facets/normal-form.ts";
import { createFold } from "../text/fold.ts";
import { writeNumbers } from "./number-text.ts";
import {
  type BodyShardFile,
  fieldBit,
  type TextCase,
  type TextIndexFile,
  type TextIndexInput,
  type TokenFile,
} from "./text-index-file.ts";
import { createCollector, gaps, type TokenCollector } from "./token-collector.ts";

/** Up to this many cases bodies travel in one file. */
const mostInOneShard = 500;
const shardsOfMany = 256;

/** Compiles the search index and the shards of its bodies. The same input gives the same output. */
export const buildTextIndex = (input: TextIndexInput): { index: TextIndexFile; body: BodyShardFile[] } => {
  const simplified = listSimplified(input);
  const fold = createFold(simplified);
  const core = createCollector(fold.text, "characters");
  const body = createCollector(fold.text, "pairs");
  for (const [row, { texts, aliases }] of input.cases.entries()) {
    addNames(core, row, { texts, aliases }, input.readName);
    for (const lang of locales) {
      const text = texts[lang];
      if (text === undefined) continue;
      core.add(row, fieldBit("summary", lang), [text.summary]);
      body.add(
        row,
        fieldBit("heading", lang),
        text.sections.map(({ heading }) => heading),
      );
      body.add(
        row,
        fieldBit("body", lang),
        text.sections.map((section) => section.text),
      );
    }
  }
  const values = facetKeys.flatMap((key) => input.vocabulary.zh[key].map(({ id }) => ({ key, id })));
  const valueRows = values.map(({ key, id }) => rowsUnder(input, key, id));
  for (const [v, { key, id }] of values.entries()) {
    for (const lang of locales) {
      const labels = input.vocabulary[lang][key].filter((value) => value.id === id).map(({ label }) => label);
      core.add(input.cases.length + v, fieldBit("label", lang), labels);
    }
    for (const name of input.otherNames[key][id] ?? []) {
      core.add(input.cases.length + v, fieldBit("otherName", langOf(name)), [name]);
    }
  }
  const [tokens] = core.files(1) as [TokenFile];
  const shards = input.cases.length <= mostInOneShard ? 1 : shardsOfMany;
  return {
    index: {
      schemaVersion,
      rows: input.cases.length,
      simplified,
      synonyms: foldSynonyms(input, fold.text),
      tokens,
      segments: core.segments(),
      valueSizes: writeNumbers(valueRows.map(({ length }) => length)),
      valueRows: writeNumbers(valueRows.flatMap(gaps)),
      bodyShards: shards,
      bodySegments: body.segments(),
    },
    body: body.files(shards).map((tokens) => ({ schemaVersion, tokens })),
  };
};

const langOf = (name: string): Locale => (/\p{Script=Han}/u.test(name) ? "zh" : "en");

/** Titles, other names and how they sound: each syllable begins a word (`dingchuang`), and the initials are one (`wdc`). */
const addNames = (
  core: TokenCollector,
  row: number,
  { texts, aliases }: Pick<TextCase, "texts" | "aliases">,
  readName: (name: string) => string[],
): void => {
  const titles = locales.flatMap((lang) => {
    const title = texts[lang]?.title;
    return title === undefined ? [] : [{ lang, title }];
  });
  for (const { lang, title } of titles) core.add(row, fieldBit("title", lang), [title]);
  for (const lang of locales) {
    core.add(
      row,
      fieldBit("alias", lang),
      aliases.filter((alias) => langOf(alias) === lang),
    );
  }
  const names = [...titles.map(({ title }) => title), ...aliases];
  core.add(
    row,
    fieldBit("reading", "zh"),
    names.flatMap((name) => readingsOf(readName(name))),
  );
};

const readingsOf = (syllables: readonly string[]): string[] =>
  syllables.length === 0
    ? []
    : [
        ...syllables.map((_, i) => syllables.slice(i).join("")),
        syllables.map((syllable) => syllable.charAt(0)).join(""),
      ];

/** Rows that hold a value or, in a tree, one beneath it. */
const rowsUnder = ({ cases, vocabulary }: TextIndexInput, key: FacetKey, id: string): number[] => {
  const within = new Set([id]);
  for (const value of vocabulary.zh[key]) if (within.has(value.parent ?? "")) within.add(value.id);
  return cases.flatMap(({ facets }, row) => (facets[key].some((held) => within.has(held)) ? [row] : []));
};

const foldSynonyms = (input: TextIndexInput, fold: (text: string) => string): string[][] => {
  const ofValues = facetKeys.flatMap((key) =>
    input.vocabulary.zh[key].map(({ id }) => [
      ...locales.flatMap((lang) =>
        input.vocabulary[lang][key].filter((value) => value.id === id).map(({ label }) => label),
      ),
      ...(input.otherNames[key][id] ?? []),
    ]),
  );
  return [...input.synonyms, ...ofValues]
    .map((group) => [...new Set(group.map((name) => normalForm(fold(name))))].filter((form) => form !== ""))
    .filter((group) => group.length > 1);
};

/**
 * Traditional characters whose simplified form the corpus holds, each followed by it. What a form leads to is followed to the
 * end, so that folding twice changes nothing.
 */
const listSimplified = (input: TextIndexInput): string => {
  const held = new Set<string>();
  const visited = new Set<number>();
  const visit = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) as number;
      if (code > 0xffff) at++;
      if (visited.has(code)) continue;
      visited.add(code);
      const point = String.fromCodePoint(code);
      held.add(point).add(input.simplify(point));
    }
  };
  for (const { texts, aliases } of input.cases) {
    aliases.forEach(visit);
    for (const lang of locales) {
      const text = texts[lang];
      if (text === undefined) continue;
      visit(text.title + text.summary);
      for (const section of text.sections) visit(section.heading + section.text);
    }
  }
  for (const key of facetKeys) for (const { label } of input.vocabulary.zh[key]) visit(label);
  for (const group of input.synonyms) group.forEach(visit);
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simple = input.simplify(traditional);
    if (simple !== traditional && input.simplify(simple) === simple && held.has(simple))
      pairs.push(traditional + simple);
  }
  return pairs.join("");
};
