import * as OpenCC from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import type { FacetKey } from "../../domain/facet.ts";
import { locales } from "../../domain/locale.ts";
import { perFacet } from "../../search/facets/per-facet.ts";
import { buildTextIndex } from "../../search/index/build-text-index.ts";
import type { TextCase } from "../../search/index/text-index-file.ts";
import { readCaseText } from "../../search/text/read-case-text.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { AssembledCase } from "./assemble-case.ts";
import type { Compiled } from "./to-compiled.ts";
import type { OutputFile } from "./write-output.ts";

/** `search.json` and `search-body-<n>.json`, for both languages together; rows stand as in the catalogs. */
export const buildSearchIndex = (compiled: Compiled, taxonomy: Taxonomy): OutputFile[] => {
  const { index, body } = buildTextIndex({
    cases: textCases(compiled),
    vocabulary: taxonomy.vocabulary,
    otherNames: perFacet((key) => otherNames(taxonomy, key)),
    synonyms: taxonomy.synonyms,
    readName,
    simplify: OpenCC.Converter({ from: "t", to: "cn" }),
  });
  return [
    ["search.json", JSON.stringify(index)],
    ...body.map((shard, n): OutputFile => [`search-body-${n}.json`, JSON.stringify(shard)]),
  ];
};

/** Each case with its own texts, read when they are asked for: those of ten thousand cases need not be in memory twice. */
const textCases = ({ catalogs, texts }: Compiled): TextCase[] =>
  catalogs.zh.cases.map(({ slug, facets }, row) => ({
    facets,
    aliases: [slug],
    get texts() {
      const own = Object.entries(texts[row] as AssembledCase["texts"]).map(([lang, text]) => [
        lang,
        readCaseText(text),
      ]);
      return Object.fromEntries(own) as TextCase["texts"];
    },
  }));

const otherNames = (taxonomy: Taxonomy, key: FacetKey): Record<string, string[]> => {
  const names: Record<string, string[]> = {};
  for (const [wording, ids] of taxonomy.wordings[key]) {
    for (const id of ids) if (!isLabel(taxonomy, key, id, wording)) names[id] = [...(names[id] ?? []), wording];
  }
  return names;
};

const isLabel = ({ vocabulary }: Taxonomy, key: FacetKey, id: string, wording: string): boolean =>
  locales.some((locale) =>
    vocabulary[locale][key].some((value) => value.id === id && value.label.toLowerCase() === wording.toLowerCase()),
  );

/** The syllables of the Han characters of a name, without tones, ü as v. */
const readName = (name: string): string[] =>
  /\p{Script=Han}/u.test(name) ? pinyin(name, { toneType: "none", type: "array", nonZh: "removed", v: true }) : [];
