import type { TextCase } from "../../src/compiler/output/text-index.ts";
import type { CaseText } from "../../src/domain/case-text.ts";
import { type CaseSummary, type Catalog, schemaVersion } from "../../src/domain/customer-case.ts";
import type { Facet } from "../../src/domain/facet.ts";
import { aFacet, emptyFacetIds, type FacetKey, type FiveFacets, facetKeys, perFacet } from "../fixtures/facets.ts";
import { createRandom, createZipf, wholeBetween } from "./random.ts";
import { createWriter, type Writer } from "./synthetic-text.ts";

/** How many values a facet has and how many of them a case holds. */
const shapes: Record<FacetKey, { values: number; least: number; most: number }> = {
  industry: { values: 40, least: 1, most: 1 },
  challenge: { values: 40, least: 1, most: 4 },
  feature: { values: 60, least: 1, most: 6 },
  cloud: { values: 4, least: 1, most: 1 },
  location: { values: 100, least: 1, most: 1 },
};

export type SyntheticCorpus = { catalog: Catalog; texts: TextCase[]; tables: { zh: Facet[]; en: Facet[] } };

/** The same cases for the same size and seed. `sentences` of body text per language; 0 leaves bodies out. */
export const createCorpus = (size: number, sentences: number, seed = 20_240_501): SyntheticCorpus => {
  const random = createRandom(seed);
  const writer = createWriter(seed);
  const drawValue = perFacet((key) => createZipf(random, shapes[key].values));
  const tables = {
    zh: writeFacets((key, i) => `${key} 值 ${i}`),
    en: writeFacets((key, i) => `${key} ${i}`),
  };
  const texts: TextCase[] = [];
  const cases: CaseSummary[] = [];
  for (let row = 0; row < size; row++) {
    const facets: FiveFacets = emptyFacetIds();
    for (const key of facetKeys) {
      const wanted = wholeBetween(random, shapes[key].least, shapes[key].most);
      const held = new Set<string>();
      while (held.size < wanted) held.add(idOf(key, drawValue[key]()));
      facets[key] = [...held];
    }
    const zh = writeText(writer.zhName(), writer.zhSentence, sentences);
    const en = writeText(writer.enName(), writer.enSentence, sentences);
    const day = new Date(Date.UTC(2019, 0, 1) + 86_400_000 * wholeBetween(random, 0, 2_500));
    texts.push({ facets, aliases: [], texts: { zh, en } });
    cases.push({
      slug: `case-${row}`,
      lang: "zh",
      availableLangs: ["zh", "en"],
      title: zh.title,
      summary: zh.summary,
      logo: { monogram: zh.title.slice(2, 3), tone: row % 8 },
      facets,
      added: day.toISOString().slice(0, 10),
      sortName: en.title.toLowerCase(),
    });
  }
  return { catalog: { schemaVersion, lang: "zh", facets: tables.zh, cases }, texts, tables };
};

export const idOf = (key: FacetKey, value: number): string => `${key}-${value}`;

const writeFacets = (label: (key: FacetKey, i: number) => string): Facet[] =>
  facetKeys.map((key) =>
    aFacet(
      key,
      Array.from({ length: shapes[key].values }, (_, i) => ({ id: idOf(key, i), label: label(key, i) })),
    ),
  );

const writeText = (title: string, sentence: Writer["zhSentence"], sentences: number): CaseText => {
  const body = Array.from({ length: sentences }, sentence);
  const sections = Array.from({ length: Math.ceil(sentences / 10) }, (_, i) => ({
    id: `part-${i}`,
    heading: sentence().slice(0, 8),
    text: body.slice(10 * i, 10 * i + 10).join(""),
  }));
  return { title, summary: sentence() + sentence(), sections };
};
