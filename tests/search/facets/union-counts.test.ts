import { describe, expect, it } from "vitest";
import { emptyFacetIds, type FacetIds, type FacetKey, facetKeys } from "../../../src/domain/facet.ts";
import { createTable } from "../../../src/search/facets/case-table.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { createUnionCounts } from "../../../src/search/facets/union-counts.ts";
import { aCatalog } from "../a-catalog.ts";
import { askNaively } from "../naive-oracle.ts";
import { numberedCatalog } from "../numbered-catalog.ts";

const table = createTable(readCatalog(numberedCatalog));
const countUnion = createUnionCounts(table);

const ask = (of: FacetKey, ids: readonly string[]) => {
  const values = ids.map((id) => table.facets[of].index.get(id) ?? -1);
  return Object.fromEntries(
    facetKeys
      .filter((key) => key !== of)
      .map((key) => {
        const counts = new Uint32Array(table.facets[key].ids.length);
        countUnion(key, { of, values }, counts);
        return [key, [...counts]];
      }),
  );
};

describe("what the rows of any of these values hold", () => {
  it.each<[string, Partial<FacetIds>]>([
    ["one value", { industry: ["i1"] }],
    ["values of which every case has one", { industry: ["i1", "i2", "i3"] }],
    ["one value of several a case may have", { challenge: ["c1"] }],
    ["values that many cases have in common", { challenge: ["c1", "c0", "c2"] }],
    ["values of which few cases have one", { cloud: ["k0", "rare"] }],
    ["a place and one within it", { location: ["cn/gd/sz", "cn/gd", "vn"] }],
  ])("is counted for %s", (_, values) => {
    const selection = { values: { ...emptyFacetIds(), ...values }, all: [] };
    const truth = askNaively(numberedCatalog, { selection, sort: "recommended", offset: 0, limit: 0 });
    for (const [of, ids] of Object.entries(values))
      for (let round = 0; round < 2; round++) expect(truth.counts).toMatchObject(ask(of as FacetKey, ids));
  });

  it("is counted where few have the second value, and one of them the first too", () => {
    const rows = Array.from({ length: 70 }, (_, row) => ({
      slug: `case-${row}`,
      facets: { cloud: [row % 2 === 0 ? "even" : "odd"], feature: row < 10 ? ["low"] : [] },
    }));
    for (const row of [9, 20]) rows[row]?.facets.feature.push("few");
    const own = createTable(readCatalog(aCatalog(rows)));
    const counts = new Uint32Array(2);
    createUnionCounts(own)("cloud", { of: "feature", values: [0, 1] }, counts);
    expect([...counts]).toEqual([6, 5]);
  });
});
