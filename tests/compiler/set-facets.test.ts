import { describe, expect, it } from "vitest";
import { readTaxonomy } from "../../src/compiler/vocabulary/taxonomy.ts";
import { caseText } from "./case-text.ts";
import { compileFolder, placesOf } from "./compile-folder.ts";

const compile = (files: Record<string, string>) => {
  const { compiled, diagnostics, facetEdits } = compileFolder(
    Object.fromEntries(Object.entries(files).map(([file, top]) => [file, caseText({ top: `title: a\n${top}` })])),
  );
  const shown = diagnostics.filter(({ code }) => code !== "W_UNPAIRED");
  return { detail: compiled.details.zh[0], found: placesOf(shown), shown, facetEdits };
};

describe("`facets:` of a case file", () => {
  it("corrects what a row says and adds what no row says; the words of the row stay", () => {
    const { detail, found, facetEdits } = compile({ "zh/a.md": "facets: { industry: [finance], feature: [devops] }" });
    expect(found).toEqual([]);
    expect(detail?.facets).toEqual({ industry: ["finance"], feature: ["devops"] });
    expect(detail?.facts.rows[0]?.content).toBe("物联网");
    expect(facetEdits).toEqual([
      { slug: "a", facet: "industry", from: ["iot"], to: ["finance"] },
      { slug: "a", facet: "feature", from: [], to: ["devops"] },
    ]);
  });

  it("holds for both languages when one of them has it", () => {
    const { detail, found } = compile({ "zh/a.md": "facets: { industry: [finance] }", "en/a.md": "description: One." });
    expect(found.filter((place) => place.startsWith("E_PAIR"))).toEqual([]);
    expect(detail?.facets).toEqual({ industry: ["finance"] });
  });

  it("takes a facet away with an empty list", () => {
    expect(compile({ "zh/a.md": "facets: { industry: [] }" }).detail?.facets).toEqual({});
  });

  it.each([
    ["an unknown facet", "facets: { colour: [red] }", "E_FACET_ID zh/a.md:3:19"],
    ["an unknown value", "facets: { industry: [iot, finanse] }", "E_FACET_ID zh/a.md:3:27"],
    ["a text in place of a list", "facets: { industry: iot }", "E_TYPE zh/a.md:3:21"],
  ])("%s is an error at its place", (_, top, place) => {
    expect(compile({ "zh/a.md": top }).found).toContain(place);
  });

  it("names the nearest value", () => {
    const [first] = compile({ "zh/a.md": "facets: { industry: [finanse] }" }).shown;
    expect(first).toMatchObject({
      message: { en: "`finanse` is not a value of `industry`." },
      remedy: { en: "Write `finance`, or declare it in the taxonomy." },
    });
  });
});

describe("documentation of a value", () => {
  const taxonomyWith = (docs: string) =>
    readTaxonomy(
      "t.yaml",
      Buffer.from(
        `facets:\n  - id: industry\n    label: { zh: 行业, en: Industry }\n    rows: [行业]\n    values:\n      - { id: iot, zh: 物联网, en: IoT, docs: ${docs} }\n`,
      ),
    );

  it.each([
    ['"https://docs.example/iot"', { zh: "https://docs.example/iot", en: "https://docs.example/iot" }],
    [
      '{ zh: "https://docs.example/zh", en: "https://docs.example/en" }',
      { zh: "https://docs.example/zh", en: "https://docs.example/en" },
    ],
  ])("is one address or one in each language: %s", (docs, read) => {
    expect(taxonomyWith(docs).taxonomy?.docs.get("industry/iot")).toEqual(read);
  });

  it.each(["http://docs.example/", "docs.example", "'javascript:alert(1)'"])("%s is none", (docs) => {
    expect(placesOf(taxonomyWith(docs).diagnostics)).toEqual(["E_TAXONOMY t.yaml:6:44"]);
  });
});
