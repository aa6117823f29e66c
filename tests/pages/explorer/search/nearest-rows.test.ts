import { expect, it } from "vitest";
import { nearestRows } from "../../../../src/pages/explorer/search/nearest-rows.ts";
import { emptyFacetIds } from "../../../fixtures/facets.ts";
import { aCatalog } from "../../../search/a-catalog.ts";

const catalog = aCatalog([
  { slug: "none", facets: { industry: ["bank"] } },
  { slug: "one", facets: { industry: ["iot"] } },
  { slug: "two", facets: { industry: ["iot"], location: ["cn/sz"] } },
]);

it("names the cases that meet most of what was chosen, the best first, and none that meets nothing", () => {
  const values = { ...emptyFacetIds(), industry: ["iot"], location: ["cn"], feature: ["unheard-of"] };
  expect(nearestRows(catalog, { values, all: [] }, undefined)).toEqual([2, 1]);
});

it("counts the text as one more wish", () => {
  const matches = { rows: Uint32Array.of(0), scores: Float32Array.of(1), bits: Uint32Array.of(1) };
  const values = { ...emptyFacetIds(), location: ["cn"] };
  expect(nearestRows(catalog, { values, all: [] }, matches)).toEqual([0, 2]);
});
