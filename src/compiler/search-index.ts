import * as OpenCC from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import type { FacetKey } from "../model/facet.ts";
import { type Locale, locales } from "../model/locale.ts";
import { buildTextIndex } from "../search/build-text-index.ts";
import { perFacet } from "../search/per-facet.ts";
import { readCaseText } from "../search/read-case-text.ts";
import type { TextCase } from "../search/text-index-file.ts";
import type { OutputFiles } from "./output-files.ts";
import type { Taxonomy } from "./taxonomy.ts";
import type { Compiled } from "./to-compiled.ts";

/** `search.json` and `search-body-<n>.json`, for both languages together; rows stand as in the catalogs. */
export const buildSearchIndex = (compiled: Compiled, taxonomy: Taxonomy): OutputFiles => {
  const { index, body } = buildTextIndex({
    cases: textCases(compiled),
    vocabulary: taxonomy.vocabulary,
    otherNames: perFacet((key) => otherNames(taxonomy, key)),
    synonyms: taxonomy.synonyms,
    readName,
    simplify: OpenCC.Converter({ from: "t", to: "cn" }),
  });
  return new Map([
    ["search.json", JSON.stringify(index)],
    ...body.map((shard, n): [string, string] => [`search-body-${n}.json`, JSON.stringify(shard)]),
  ]);
};

/**
 * Each case with its own text only; a page that borrows the other language's adds nothing to find. Texts are taken from the pages when
 * they are asked for: those of ten thousand cases need not be in memory twice.
 */
const textCases = ({ catalogs, details }: Compiled): TextCase[] => {
  const own = (lang: Locale) =>
    new Map(details[lang].filter((detail) => detail.lang === lang).map((detail) => [detail.slug, detail]));
  const byLocale = { zh: own("zh"), en: own("en") };
  const textsOf = (slug: string): TextCase["texts"] => {
    const texts: TextCase["texts"] = {};
    for (const locale of locales) {
      const detail = byLocale[locale].get(slug);
      if (detail !== undefined) texts[locale] = readCaseText(detail);
    }
    return texts;
  };
  return catalogs.zh.cases.map(({ slug, facets }) => ({
    facets,
    aliases: [slug],
    get texts() {
      return textsOf(slug);
    },
  }));
};

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
