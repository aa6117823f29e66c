import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/domain/customer-case.ts";
import { emptySelection, type FacetIds, type Selection } from "../../../src/domain/facet.ts";
import { createFacetEngine, type SearchRequest, searchCases } from "../../../src/search/facets/search.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCorpusAndRequests } from "../arbitrary-corpus.ts";
import { askNaively } from "../naive-oracle.ts";
import { matchesOf, numberedCatalog, rowsWhere } from "../numbered-catalog.ts";

const ask = (catalog: Catalog, request: SearchRequest) => {
  const { total, rows, counts } = searchCases(createFacetEngine(catalog), request);
  const plain = Object.fromEntries(Object.entries(counts).map(([facet, values]) => [facet, [...values]]));
  return { total, rows: [...rows], counts: plain };
};
const choose = (values: FacetIds, all: readonly string[] = []): Selection => ({ values, all });

it("every total, count and order equals the naive loop's", () => {
  fc.assert(
    fc.property(anyCorpusAndRequests(3), ({ catalog, requests }) => {
      for (const request of requests) expect(ask(catalog, request)).toEqual(askNaively(catalog, request));
    }),
    { numRuns: 1000 },
  );
}, 60_000);

describe("equals the naive loop's answer when a reader", () => {
  const matches = matchesOf(rowsWhere((row) => row % 3 !== 1));
  it.each<[string, Pick<SearchRequest, "selection" | "matches">]>([
    ["opens the list", { selection: emptySelection }],
    ["chooses a value", { selection: choose({ industry: ["i1"] }) }],
    ["adds one of the same facet", { selection: choose({ industry: ["i1", "i2"] }) }],
    ["adds one of another facet", { selection: choose({ industry: ["i1", "i2"], challenge: ["c1"] }) }],
    ["asks for all of two values", { selection: choose({ challenge: ["c1", "c0"] }, ["challenge"]) }],
    ["asks for all of two rare values", { selection: choose({ feature: ["f0", "f3"] }, ["feature"]) }],
    [
      "asks for all of a known and an unknown value",
      { selection: choose({ feature: ["f0", "nowhere"] }, ["feature"]) },
    ],
    ["follows a link that repeats a value", { selection: choose({ cloud: ["k1", "k1", "nowhere"] }) }],
    ["searches within a selection", { selection: choose({ cloud: ["k1"] }), matches }],
    ["searches in all cases", { selection: emptySelection, matches }],
  ])("%s", (_, question) => {
    for (const sort of ["recommended", "newest", "name", "similar"] as const) {
      const request = { ...question, sort, limit: 24 };
      expect(ask(numberedCatalog, request)).toEqual(askNaively(numberedCatalog, request));
    }
  });
});

it.each([0, 1, 32, 64])("lists all of %d cases", (size) => {
  const catalog = { ...numberedCatalog, cases: numberedCatalog.cases.slice(0, size) };
  const request = { selection: emptySelection, sort: "recommended", limit: 70 } as const;
  expect(ask(catalog, request)).toEqual(askNaively(catalog, request));
});

it.each([0, 1, 5, 8])("works with %d facets", (size) => {
  const facets = Array.from({ length: size }, (_, n) => ({
    ...numberedCatalog.facets[0],
    id: `facet-${n}`,
    values: [{ id: "even", label: "even" }],
  })) as Catalog["facets"];
  const held = Object.fromEntries(facets.map(({ id }) => [id, ["even"]]));
  const cases = numberedCatalog.cases.map((item, row) => ({ ...item, facets: row % 2 === 0 ? held : {} }));
  const chosen = size === 0 ? emptySelection : choose({ "facet-0": ["even"] });
  const { total, counts } = ask({ ...numberedCatalog, facets, cases }, { selection: chosen, sort: "name", limit: 1 });
  expect(total).toBe(size === 0 ? 70 : 35);
  expect(counts).toEqual(Object.fromEntries(facets.map(({ id }) => [id, [35]])));
});

describe("a value", () => {
  const request = { selection: emptySelection, sort: "recommended", limit: 1 } as const;

  it("that its facet does not declare is neither counted nor found", () => {
    const catalog = withValues(aCatalog([{ slug: "a", facets: { feature: ["known", "gone"] } }]), "feature", [
      { id: "known", label: "known" },
    ]);
    expect(ask(catalog, request).counts["feature"]).toEqual([1]);
    expect(ask(catalog, { ...request, selection: choose({ feature: ["gone"] }) }).total).toBe(0);
  });

  it("whose parent is not declared stands alone", () => {
    const catalog = withValues(aCatalog([{ slug: "a", facets: { location: ["sz"] } }]), "location", [
      { id: "sz", label: "sz", parent: "nowhere" },
    ]);
    expect(ask(catalog, request).counts["location"]).toEqual([1]);
  });

  it("in a cycle of parents counts for each of them", () => {
    const catalog = withValues(aCatalog([{ slug: "a", facets: { location: ["x"] } }]), "location", [
      { id: "x", label: "x", parent: "y" },
      { id: "y", label: "y", parent: "x" },
    ]);
    expect(ask(catalog, request).counts["location"]).toEqual([1, 1]);
  });

  const withValues = (catalog: Catalog, facet: string, values: Catalog["facets"][number]["values"]): Catalog => ({
    ...catalog,
    facets: catalog.facets.map((one) => (one.id === facet ? { ...one, values } : one)),
  });
});
