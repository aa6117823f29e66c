import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { type FacetKey, facetKeys, perFacet } from "../fixtures/facets.ts";
import { createRandom, createZipf, wholeBetween } from "./random.ts";
import { createWriter } from "./synthetic-text.ts";

/**
 * `tsx tests/bench/make-corpus.ts FOLDER 10000 [TAXONOMY]` writes that many cases, zh and en, as case files into FOLDER/zh and
 * FOLDER/en; their facets are values of the taxonomy (data/taxonomy.yaml), common ones oftener. The same size gives the
 * same files.
 */
const [folder, size, taxonomyFile = "data/taxonomy.yaml"] = process.argv.slice(2);
if (folder === undefined || !(Number(size) > 0)) {
  console.error("Say where to and how many: tsx tests/bench/make-corpus.ts FOLDER 10000");
  process.exit(2);
}

type Value = { id: string; zh: string; en: string };
const { facets } = parse(readFileSync(taxonomyFile, "utf8")) as { facets: { id: FacetKey; values: Value[] }[] };
const taxonomy = perFacet((key) => facets.find(({ id }) => id === key)?.values ?? []);
const most: Record<FacetKey, number> = { industry: 1, challenge: 4, feature: 6, cloud: 1, location: 1 };
const rowTitles: Record<Locale, Record<FacetKey, string>> = {
  zh: { industry: "行业", location: "地点", cloud: "云类型", challenge: "挑战", feature: "采用功能" },
  en: {
    industry: "INDUSTRY",
    location: "LOCATION",
    cloud: "CLOUD TYPE",
    challenge: "CHALLENGES",
    feature: "ADOPTED FEATURES",
  },
};

const random = createRandom(20_240_501);
const writer = createWriter(20_240_501);
const draw = perFacet((key) => createZipf(random, taxonomy[key].length));
for (const locale of locales) mkdirSync(join(folder, locale), { recursive: true });

for (let i = 0; i < Number(size); i++) {
  const values = perFacet((key) => {
    const wanted = Math.min(wholeBetween(random, 1, most[key]), taxonomy[key].length);
    const held = new Set<Value>();
    while (held.size < wanted) held.add(taxonomy[key][draw[key]()] as Value);
    return [...held];
  });
  for (const locale of locales) {
    const slug = `case-${String(i).padStart(5, "0")}`;
    writeFileSync(join(folder, locale, `${slug}.md`), caseFile(slug, locale, values));
  }
}
console.log(`${size} cases in both languages written to ${folder}.`);

function caseFile(slug: string, locale: Locale, values: Record<FacetKey, Value[]>): string {
  const sentence = locale === "zh" ? writer.zhSentence : writer.enSentence;
  const section = (title: string) => ({
    title,
    contentList: Array.from({ length: 5 }, () => ({ content: sentence() + sentence() })),
  });
  const titles =
    locale === "zh"
      ? ["公司简介", "背景", "选型", "实践", "效果", "规划"]
      : ["Company", "Background", "Selection", "Practice", "Results", "Plans"];
  const separator = locale === "zh" ? "、" : ", ";
  const frontMatter = {
    title: slug,
    section1: { title: locale === "zh" ? writer.zhName() : writer.enName(), content: sentence() + sentence() },
    section2: {
      listLeft: titles.map(section),
      rightPart: {
        list: facetKeys.map((key) => ({
          title: rowTitles[locale][key],
          content: values[key].map((value) => value[locale]).join(separator),
        })),
      },
    },
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`;
}
