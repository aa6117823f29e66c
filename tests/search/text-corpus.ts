import { buildTextIndex, type TextCase, type TextIndexInput } from "../../src/compiler/output/text-index.ts";
import type { CaseText } from "../../src/domain/case-text.ts";
import type { Locale } from "../../src/domain/locale.ts";
import type { BodiesFile, TextIndexFile } from "../../src/search/index/file.ts";
import { addBodies, readTextIndex, type TextIndex } from "../../src/search/index/read.ts";
import { searchText } from "../../src/search/text/search.ts";

type CasePart = {
  zh?: Partial<CaseText>;
  en?: Partial<CaseText>;
  aliases?: string[];
  facets?: Record<string, string[]>;
};
type ValuePart = { id: string; zh: string; en: string; parent?: string; other?: string[] };

/** What a text index is built from, in short; what is left out is empty. */
export const textInput = (
  parts: readonly CasePart[],
  values: Record<string, ValuePart[]> = {},
  rest: Partial<Pick<TextIndexInput, "synonyms" | "readName" | "simplify">> = {},
): TextIndexInput => ({
  cases: parts.map(aTextCase),
  values: Object.entries(values).flatMap(([facet, own]) =>
    own.map(({ id, zh, en, parent, other }) => ({ facet, id, parent, labels: { zh, en }, otherNames: other ?? [] })),
  ),
  synonyms: [],
  readName: () => [],
  simplify: (character) => character,
  ...rest,
});

/** The index of an input, read from JSON as in the browser, bodies included. */
export const indexOf = (input: TextIndexInput): TextIndex => {
  const { index, bodies } = buildTextIndex(input);
  return readIndex(JSON.parse(JSON.stringify(index)), JSON.parse(JSON.stringify(bodies)));
};

export const readIndex = (file: TextIndexFile, bodies: BodiesFile): TextIndex => {
  const index = readTextIndex(file);
  addBodies(index, bodies);
  return index;
};

/** Rows found and the kind of each match, best first. */
export const find = (index: TextIndex, query: string, locale: Locale = "zh") => {
  return searchText(index, query, locale)
    .found.toSorted((a, b) => b.score - a.score || a.row - b.row)
    .map(({ row, matchKind }) => ({ row, matchKind }));
};
export const findRows = (index: TextIndex, query: string, locale: Locale = "zh"): number[] =>
  find(index, query, locale).map(({ row }) => row);

const aTextCase = ({ zh, en, aliases, facets }: CasePart): TextCase => ({
  facets: facets ?? {},
  aliases: aliases ?? [],
  texts: { ...(zh === undefined ? {} : { zh: aText(zh) }), ...(en === undefined ? {} : { en: aText(en) }) },
});

export const aText = (part: Partial<CaseText>): CaseText => ({ title: "", summary: "", sections: [], ...part });
