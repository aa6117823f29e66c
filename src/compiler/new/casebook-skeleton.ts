import type { OutputFile } from "../output/write-output.ts";
import { readTaxonomy } from "../vocabulary/taxonomy.ts";
import { caseSkeleton } from "./case-skeleton.ts";

const siteText = `# What stands around the stories. Every key but \`name\` and \`base\` may be left out; then nothing is drawn in its place.
# A text is written once, or as { zh: …, en: … }. Keys: languages, defaultLanguage, product, brand, menu, actions, contact, footer,
# featured, list, imageHosts, offline, hsts, insights.
languages: [zh, en]
defaultLanguage: en
name: { zh: 占位：客户案例, en: "Placeholder: customer stories" }
base: https://stories.example.com/
# The palette is computed from one colour; a grey is refused.
brand: { accent: "#3a3fa8" }
# actions:
#   primary: { label: { zh: 联系我们, en: Talk to us }, href: "mailto:sales@example.com" }
footer:
  note: { zh: 占位：站点说明, en: "Placeholder: a sentence about this site" }
featured: [first-story]
`;

const taxonomyText = `# What readers filter by; one to eight facets. \`rows\` are the titles of rows in a case that mean the facet.
facets:
  - id: industry
    label: { zh: 行业, en: Industry }
    rows: [行业, Industry]
    promoted: true
    card: 1
    landing: true
    values:
      - { id: retail, zh: 零售, en: Retail }
      - { id: health, zh: 医疗, en: Healthcare }
  - id: topic
    label: { zh: 主题, en: Topic }
    rows: [主题, Topic]
    multiple: true
    promoted: true
    card: 1
    values:
      - { id: cost, zh: 成本, en: Cost }
      - { id: speed, zh: 效率, en: Speed }
`;

/** The files of a small casebook of a fresh company, which compiles and builds: settings, two facets, one story in both languages. */
export const casebookSkeleton = (): OutputFile[] => {
  const { taxonomy } = readTaxonomy("taxonomy.yaml", new TextEncoder().encode(taxonomyText));
  if (!taxonomy) throw new Error("The taxonomy of a new casebook has errors.");
  return [
    ["site.yaml", siteText],
    ["taxonomy.yaml", taxonomyText],
    ["cases/zh/first-story.md", caseSkeleton("zh", taxonomy, false)],
    ["cases/en/first-story.md", caseSkeleton("en", taxonomy, false)],
  ];
};
