import { describe, expect, it } from "vitest";
import { emptyFacetIds, emptySelection, type Selection } from "../../src/model/facet.ts";
import { sortOrders } from "../../src/model/sort-order.ts";
import { readCatalog } from "../../src/search/read-catalog.ts";
import type { CaseRequest } from "../../src/search/request.ts";
import { createExplorer, queryCases } from "../../src/search/search-cases.ts";
import { askNaively } from "./naive-oracle.ts";
import { matchesOf, numberedCatalog, rowsWhere } from "./numbered-catalog.ts";

const choose = (values: Partial<Selection["values"]>): Selection => ({
  values: { ...emptyFacetIds(), ...values },
  all: [],
});
const questions: [string, Pick<CaseRequest, "selection" | "matches">][] = [
  ["all cases", { selection: emptySelection() }],
  ["half of them", { selection: choose({ feature: ["f0"] }) }],
  ["few of many", { selection: choose({ cloud: ["rare"], industry: ["i0", "i1"] }) }],
  ["a value nobody knows beside one", { selection: choose({ industry: ["i1", "nowhere"], location: ["cn"] }) }],
  ["what was found", { selection: emptySelection(), matches: matchesOf(rowsWhere((row) => row % 3 === 1)) }],
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
