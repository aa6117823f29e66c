import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/model/customer-case.ts";
import { emptySelection } from "../../src/model/facet.ts";
import { readCatalog } from "../../src/search/read-catalog.ts";
import type { CaseRequest } from "../../src/search/request.ts";
import { createExplorer, type Explorer, queryCases } from "../../src/search/search-cases.ts";
import { aCatalog } from "./a-catalog.ts";
import { anyCorpusAndRequests } from "./arbitrary-corpus.ts";
import { askNaively } from "./naive-oracle.ts";

const ask = (explorer: Explorer, request: CaseRequest) => {
  const { total, page, counts } = queryCases(explorer, request);
  const plain = Object.fromEntries(Object.entries(counts).map(([key, values]) => [key, [...values]]));
  return { total, page: [...page], counts: plain };
};
const explore = (catalog: Catalog) => createExplorer(readCatalog(catalog));

describe("every total, count and order", () => {
  it("equals the naive loop's", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(1), ({ catalog, requests }) => {
        for (const request of requests) expect(ask(explore(catalog), request)).toEqual(askNaively(catalog, request));
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it("is the same whatever was asked before", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(8), ({ catalog, requests }) => {
        const explorer = explore(catalog);
        for (const request of [...requests, ...requests]) {
          expect(ask(explorer, request)).toEqual(ask(explore(catalog), request));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("a page", () => {
  const catalog = aCatalog(Array.from({ length: 40 }, (_, row) => ({ slug: `case-${row}`, sortName: `${99 - row}` })));

  it.each([
    [Number.NaN, 5, 5],
    [-3, 5, 5],
    [1e9, 5, 0],
    [0, -1, 0],
    [0, Number.NaN, 0],
    [2.7, 3, 3],
    [38, 5, 2],
  ])("from %d, %d long, holds %d rows", (offset, limit, rows) => {
    const request = { selection: emptySelection(), sort: "name", offset, limit } as const;
    expect(ask(explore(catalog), request).page).toHaveLength(rows);
  });
});
