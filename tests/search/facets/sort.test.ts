import { describe, expect, it } from "vitest";
import type { FacetIds } from "../../../src/domain/facet.ts";
import type { SortOrder } from "../../../src/domain/sort-order.ts";
import { createFacetEngine, searchCases } from "../../../src/search/facets/search.ts";
import { aCatalog } from "../a-catalog.ts";

const engine = createFacetEngine(
  aCatalog([
    { slug: "common", facets: { feature: ["a"] } },
    { slug: "both", facets: { feature: ["a", "b"], cloud: ["public"] } },
    { slug: "rare", facets: { feature: ["b"] } },
    { slug: "another", facets: { feature: ["c", "a"] } },
    { slug: "elsewhere", facets: { feature: ["a"], cloud: ["public"] } },
  ]),
);
const found = (scores: readonly number[]) => scores.map((score, row) => ({ row, score }));
const ask = (values: FacetIds, matches?: ReturnType<typeof found>, sort: SortOrder = "similar") => [
  ...searchCases(engine, { selection: { values, all: [] }, sort, limit: 9, ...(matches && { matches }) }).rows,
];

describe("the order “similar”", () => {
  it("puts first what holds most of the chosen values or rare ones; equal cases keep their order", () => {
    expect(ask({ feature: ["a", "b"] })).toEqual([1, 2, 0, 3, 4]);
    expect(ask({ feature: ["c", "b", "nowhere"] })).toEqual([3, 1, 2]);
    expect(ask({ feature: ["a"], cloud: ["public"] })).toEqual([1, 4]);
  });

  it("lets the values decide between matches of nearly equal score", () => {
    const values = { feature: ["a", "b"] };
    expect(ask(values, found([1, 0.98, 0.98, 0.5, 0.6]))).toEqual([1, 2, 0, 4, 3]);
    expect(ask(values, found([1, 0.5, 0.5, 0.5, 0.6]))).toEqual([0, 4, 1, 2, 3]);
  });
});

it("the order “recommended” is that of the scores where a text is searched", () => {
  expect(ask({ feature: ["a", "b"] }, found([0.5, 0.99999, 0.5, 1, 0.99998]), "recommended")).toEqual([3, 1, 4, 0, 2]);
});
