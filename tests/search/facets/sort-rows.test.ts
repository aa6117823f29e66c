import { describe, expect, it } from "vitest";
import { emptySelection, type Selection } from "../../../src/domain/facet.ts";
import { sortOrders } from "../../../src/domain/sort-order.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import type { CaseRequest } from "../../../src/search/facets/request.ts";
import { createExplorer, queryCases } from "../../../src/search/facets/search-cases.ts";
import { emptyFacetIds } from "../../fixtures/facets.ts";
import { aCatalog } from "../a-catalog.ts";
import { askNaively } from "../naive-oracle.ts";
import { matchesOf, numberedCatalog, rowsWhere } from "../numbered-catalog.ts";

const choose = (values: Partial<Selection["values"]>): Selection => ({
  values: { ...emptyFacetIds(), ...values },
  all: [],
});
const questions: [string, Pick<CaseRequest, "selection" | "matches">][] = [
  ["all cases", { selection: emptySelection }],
  ["half of them", { selection: choose({ feature: ["f0"] }) }],
  ["few of many", { selection: choose({ cloud: ["rare"], industry: ["i0", "i1"] }) }],
  [
    "values of which some hold several",
    { selection: choose({ challenge: ["c2", "c1"], feature: ["f3", "f1", "f0"] }) },
  ],
  ["a value nobody knows beside one", { selection: choose({ industry: ["i1", "nowhere"], location: ["cn"] }) }],
  ["what was found", { selection: emptySelection, matches: matchesOf(rowsWhere((row) => row % 3 === 1)) }],
  [
    "what was found and is alike",
    { selection: choose({ feature: ["f1"] }), matches: matchesOf(rowsWhere((row) => row % 3 !== 0)) },
  ],
];

describe.each(questions)("the pages of %s", (_, question) => {
  it.each(sortOrders)("stand in the order %s", (sort) => {
    // Whoever turns pages asks the same explorer again.
    const explorer = createExplorer(readCatalog(numberedCatalog));
    for (const [offset, limit] of [
      [0, 1],
      [0, 12],
      [12, 12],
      [0, 70],
    ] as const) {
      const request = { ...question, sort, offset, limit };
      expect([...queryCases(explorer, request).page], `from ${offset}`).toEqual(
        askNaively(numberedCatalog, request).page,
      );
    }
  });
});

describe("what is most alike", () => {
  const explorer = createExplorer(
    readCatalog(
      aCatalog([
        { slug: "common", facets: { feature: ["a"] } },
        { slug: "both", facets: { feature: ["a", "b"], cloud: ["public"] } },
        { slug: "rare", facets: { feature: ["b"] } },
        { slug: "another", facets: { feature: ["c", "a"] } },
        { slug: "elsewhere", facets: { feature: ["a"], cloud: ["public"] } },
      ]),
    ),
  );
  const found = (scores: readonly number[]) => ({
    rows: Uint32Array.from(scores.keys()),
    scores: Float32Array.from(scores),
    bits: Uint32Array.of(2 ** scores.length - 1),
  });
  const ask = (values: Partial<Selection["values"]>, matches?: ReturnType<typeof found>, sort = "similar") => {
    const request = { selection: choose(values), sort: sort as CaseRequest["sort"], offset: 0, limit: 9 };
    return [...queryCases(explorer, matches === undefined ? request : { ...request, matches }).page];
  };

  it("holds most of what was chosen, or what few hold; equal ones keep their order", () => {
    expect(ask({ feature: ["a", "b"] })).toEqual([1, 2, 0, 3, 4]);
    expect(ask({ feature: ["c", "b", "nowhere"] })).toEqual([3, 1, 2]);
    expect(ask({ feature: ["a"], cloud: ["public"] })).toEqual([1, 4]);
  });

  it("is told by the values where what was found is nearly as good, and else by that", () => {
    const values = { feature: ["a", "b"] };
    expect(ask(values, found([1, 0.98, 0.98, 0.5, 0.6]))).toEqual([1, 2, 0, 4, 3]);
    expect(ask(values, found([1, 0.5, 0.5, 0.5, 0.6]))).toEqual([0, 4, 1, 2, 3]);
  });

  it("makes no difference to the best match, which a small difference tells", () => {
    const values = { feature: ["a", "b"] };
    expect(ask(values, found([0.5, 0.99999, 0.5, 1, 0.99998]), "recommended")).toEqual([3, 1, 4, 0, 2]);
  });
});
