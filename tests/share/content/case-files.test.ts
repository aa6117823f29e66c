import { expect, it } from "vitest";
import type { FacetIds } from "../../../src/domain/facet.ts";
import { type SharedCase, shareFacts, sharePicturePath } from "../../../src/share/content/case-files.ts";
import { aHeldFacets } from "../../fixtures/facets.ts";

const detail: SharedCase = {
  slug: "zto",
  lang: "zh",
  title: "中通快递",
  summary: "发布从二十八分钟缩短到四分钟。",
  facts: { logo: { monogram: "中", tone: 2 } },
  heldFacets: [],
};
const located = aHeldFacets({ location: ["cn"] });

it("names both shapes after the case and what they show", () => {
  expect(sharePicturePath("zh", detail, "wide")).toMatch(/^share\/zh\/zto-[0-9a-f]{8}\.png$/);
  expect(sharePicturePath("en", detail, "square")).toMatch(/^share\/en\/zto-square-[0-9a-f]{8}\.png$/);
});

it("shows the first value of each facet meant for pictures, and nothing for one that is missing", () => {
  const facts = (facets: FacetIds) => shareFacts({ heldFacets: aHeldFacets(facets) });
  expect(facts({ industry: ["iot", "finance"], feature: ["mesh"] })).toEqual(["IOT"]);
  expect(facts({ location: ["cn"], industry: ["iot"] })).toEqual(["IOT", "CN"]);
  expect(facts({})).toEqual([]);
});

it("has eight digits, whatever the hash", () => {
  for (let n = 0; n < 200; n++)
    expect(sharePicturePath("zh", { ...detail, title: `${n}` }, "wide")).toMatch(/zto-[0-9a-f]{8}\.png$/);
});

it.each<[string, Partial<SharedCase>]>([
  ["the title", { title: "中通" }],
  ["the summary", { summary: "" }],
  ["the figure", { figure: { value: "28 → 4", label: "分钟" } }],
  ["the logo", { facts: { logo: { monogram: "中", tone: 3 } } }],
  ["a fact", { heldFacets: located }],
])("gives a new name when %s changes", (_, changes) => {
  expect(sharePicturePath("zh", { ...detail, ...changes }, "wide")).not.toBe(sharePicturePath("zh", detail, "wide"));
});

it("keeps the name when only the number of similar cases changes", () => {
  const of = (count: number) => ({
    ...detail,
    heldFacets: located.map((facet) => ({ ...facet, values: facet.values.map((value) => ({ ...value, count })) })),
  });
  expect(sharePicturePath("zh", of(1), "wide")).toBe(sharePicturePath("zh", of(2), "wide"));
});
