import { emptyFacetIds, type FacetIds, type FacetKey } from "../../src/domain/facet.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { perFacet } from "../../src/search/facets/per-facet.ts";
import { buildTextIndex } from "../../src/search/index/build-text-index.ts";
import { addBodyShard, readTextIndex, type TextIndex } from "../../src/search/index/text-index.ts";
import type { CaseText, TextCase, TextIndexInput } from "../../src/search/index/text-index-file.ts";
import { vias } from "../../src/search/text/field-worth.ts";
import { planQuery } from "../../src/search/text/plan-query.ts";
import { searchText } from "../../src/search/text/search-text.ts";

type CasePart = { zh?: Partial<CaseText>; en?: Partial<CaseText>; aliases?: string[]; facets?: Partial<FacetIds> };
type ValuePart = { id: string; zh: string; en: string; parent?: string; other?: string[] };

/** What a text index is built from, said briefly; what is left out is empty. */
export const textInput = (
  parts: readonly CasePart[],
  values: Partial<Record<FacetKey, ValuePart[]>> = {},
  rest: Partial<Pick<TextIndexInput, "synonyms" | "readName" | "simplify">> = {},
): TextIndexInput => ({
  cases: parts.map(aTextCase),
  vocabulary: { zh: vocabulary(values, "zh"), en: vocabulary(values, "en") },
  otherNames: perFacet((key) => Object.fromEntries((values[key] ?? []).map(({ id, other }) => [id, other ?? []]))),
  synonyms: [],
  readName: () => [],
  simplify: (character) => character,
  ...rest,
});

/** The index of an input, gone through JSON as in the browser, with every body shard there. */
export const indexOf = (input: TextIndexInput): TextIndex => {
  const { index, body } = buildTextIndex(input);
  const read = readTextIndex(JSON.parse(JSON.stringify(index)));
  if (!read.ok) throw new Error(`The index just built does not read: ${JSON.stringify(read.damage)}.`);
  for (const [shard, data] of body.entries()) addBodyShard(read.value, shard, JSON.parse(JSON.stringify(data)));
  return read.value;
};

/** Rows found and by which roundabout, best first. */
export const find = (index: TextIndex, query: string, locale: Locale = "zh") => {
  const { rows, scores, via } = searchText(index, planQuery(index, query), locale);
  return Array.from(rows, (row, i) => ({ row, score: scores[i] ?? 0, via: vias[via[i] ?? 0] }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .map(({ row, via }) => ({ row, via }));
};
export const findRows = (index: TextIndex, query: string, locale: Locale = "zh"): number[] =>
  find(index, query, locale).map(({ row }) => row);

const aTextCase = ({ zh, en, aliases, facets }: CasePart): TextCase => ({
  facets: { ...emptyFacetIds(), ...facets },
  aliases: aliases ?? [],
  texts: { ...(zh === undefined ? {} : { zh: aText(zh) }), ...(en === undefined ? {} : { en: aText(en) }) },
});

export const aText = (part: Partial<CaseText>): CaseText => ({ title: "", summary: "", sections: [], ...part });

const vocabulary = (values: Partial<Record<FacetKey, ValuePart[]>>, lang: Locale) =>
  perFacet((key) =>
    (values[key] ?? []).map((value) => ({
      id: value.id,
      label: value[lang],
      ...(value.parent === undefined ? {} : { parent: value.parent }),
    })),
  );
