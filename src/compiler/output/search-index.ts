import * as OpenCC from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { caseText } from "../../domain/case-text.ts";
import { labelOf } from "../../domain/facet.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { AssembledCase } from "./assemble-case.ts";
import { buildTextIndex, type TextCase, type TextValue } from "./text-index.ts";
import type { Compiled } from "./to-compiled.ts";
import type { OutputFile } from "./write-output.ts";

/** `search.json` and `search-bodies.json`, for both languages together; rows stand as in the catalogs. */
export const buildSearchIndex = (compiled: Compiled, taxonomy: Taxonomy): OutputFile[] => {
  const { index, bodies } = buildTextIndex({
    cases: textCases(compiled),
    values: textValues(taxonomy),
    synonyms: taxonomy.synonyms,
    readName,
    simplify: OpenCC.Converter({ from: "t", to: "cn" }),
  });
  return [
    ["search.json", JSON.stringify(index)],
    ["search-bodies.json", JSON.stringify(bodies)],
  ];
};

const textCases = ({ catalogs, texts }: Compiled): TextCase[] =>
  catalogs.zh.cases.map(({ slug, facets }, row) => {
    const own = Object.entries(texts[row] as AssembledCase["texts"]).map(([lang, text]) => [lang, caseText(text)]);
    return { facets, aliases: [slug], texts: Object.fromEntries(own) as TextCase["texts"] };
  });

const textValues = ({ facets, readers }: Taxonomy): TextValue[] =>
  facets.zh.flatMap(({ id: facet, values }) => {
    const aliases = readers.find((reader) => reader.id === facet)?.aliases ?? [];
    return values.map(({ id, label, parent }): TextValue => {
      const labels = { zh: label, en: labelOf(facets.en, facet, id) ?? label };
      const isLabel = (name: string) => Object.values(labels).some((own) => own.toLowerCase() === name);
      const otherNames = [...aliases].flatMap(([name, ids]) =>
        ids.includes(id) && !isLabel(name.toLowerCase()) ? [name] : [],
      );
      return { facet, id, parent, labels, otherNames };
    });
  });

/** The syllables of the Han characters of a name, without tones, ü as v. */
const readName = (name: string): string[] =>
  /\p{Script=Han}/u.test(name) ? pinyin(name, { toneType: "none", type: "array", nonZh: "removed", v: true }) : [];
