import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/domain/customer-case.ts";
import { emptySelection, type Selection } from "../../../src/domain/facet.ts";
import { sortOrders } from "../../../src/domain/sort-order.ts";
import { addRow, emptyBits } from "../../../src/search/facets/bit-set.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import type { CaseRequest } from "../../../src/search/facets/request.ts";
import { createExplorer, type Explorer, queryCases } from "../../../src/search/facets/search-cases.ts";
import { aFacetTable, emptyFacetIds } from "../../fixtures/facets.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCorpusAndRequests } from "../arbitrary-corpus.ts";
import { askNaively } from "../naive-oracle.ts";
import { matchesOf, numberedCatalog, rowsWhere } from "../numbered-catalog.ts";

const ask = (explorer: Explorer, request: CaseRequest) => {
  const { total, page, counts } = queryCases(explorer, request);
  const plain = Object.fromEntries(Object.entries(counts).map(([key, values]) => [key, [...values]]));
  return { total, page: [...page], counts: plain };
};
const explore = (catalog: Catalog, fewLooks?: number) => createExplorer(readCatalog(catalog), fewLooks);
/** Small corpora counted row by row, as a reader's are, and the ways of large ones. */
const ways = [undefined, 0];

describe("every total, count and order", () => {
  it("equals the naive loop's", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(1), ({ catalog, requests }) => {
        for (const request of requests) {
          const truth = askNaively(catalog, request);
          for (const fewLooks of ways) expect(ask(explore(catalog, fewLooks), request)).toEqual(truth);
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it("is the same whatever was asked before", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(8), ({ catalog, requests }) => {
        for (const fewLooks of ways) {
          const explorer = explore(catalog, fewLooks);
          for (const request of [...requests, ...requests]) {
            expect(ask(explorer, request)).toEqual(ask(explore(catalog, fewLooks), request));
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("a visit", () => {
  const choose = (values: Partial<Selection["values"]>, all: Selection["all"] = []): Selection => ({
    values: { ...emptyFacetIds(), ...values },
    all,
  });
  const matches = matchesOf(rowsWhere((row) => row % 3 !== 1));
  /** One act after another, as a reader does them. */
  const acts: [string, Pick<CaseRequest, "selection" | "matches">][] = [
    ["opens the list", { selection: emptySelection }],
    ["chooses a value", { selection: choose({ industry: ["i1"] }) }],
    ["adds one of the same facet", { selection: choose({ industry: ["i1", "i2"] }) }],
    ["adds one of another", { selection: choose({ industry: ["i1", "i2"], challenge: ["c1"] }) }],
    ["asks for all of two", { selection: choose({ challenge: ["c1", "c0"] }, ["challenge"]) }],
    ["asks for all of what few have", { selection: choose({ feature: ["f0", "f3"] }, ["feature"]) }],
    ["asks for all of what nobody knows", { selection: choose({ feature: ["f0", "nowhere"] }, ["feature"]) }],
    ["follows a link that names a value twice", { selection: choose({ cloud: ["k1", "k1", "nowhere"] }) }],
    ["searches", { selection: choose({ cloud: ["k1"] }), matches }],
    ["searches among all", { selection: emptySelection, matches }],
    ["drops the search", { selection: emptySelection }],
  ];

  it.each([
    ["a small corpus", undefined],
    ["a large one", 0],
  ])("gets the naive loop's answer at every step in %s", (_, fewLooks) => {
    const explorer = explore(numberedCatalog, fewLooks);
    for (const [act, question] of acts) {
      const request = { ...question, sort: "recommended", offset: 0, limit: 24 } as const;
      expect(ask(explorer, request), act).toEqual(askNaively(numberedCatalog, request));
    }
  });

  it.each([0, 1, 32, 64])("starts with all of %d cases", (size) => {
    const catalog = { ...numberedCatalog, cases: numberedCatalog.cases.slice(0, size) };
    const request = { selection: emptySelection, sort: "recommended", offset: 0, limit: 70 } as const;
    expect(ask(explore(catalog), request)).toEqual(askNaively(catalog, request));
  });
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
    for (const sort of sortOrders) {
      const request = { selection: emptySelection, sort, offset, limit };
      expect(ask(explore(catalog), request).page).toHaveLength(rows);
    }
  });
});

describe("what was searched for", () => {
  it("comes best match first in the recommended order, equal ones as the corpus has them", () => {
    const catalog = aCatalog(["a", "b", "c", "d"].map((slug) => ({ slug })));
    const bits = emptyBits(4);
    for (const row of [0, 2, 3]) addRow(bits, row);
    const matches = { rows: Uint32Array.of(0, 2, 3), scores: Float32Array.of(1, 5, 1), bits };
    const request = { selection: emptySelection, matches, sort: "recommended", offset: 0, limit: 9 } as const;
    expect(ask(explore(catalog), request).page).toEqual([2, 0, 3]);
    expect(ask(explore(catalog), { ...request, offset: 1, limit: 1 }).page).toEqual([0]);
  });
});

describe("a value that no facet knows", () => {
  it("is neither counted nor found", () => {
    const catalog = aCatalog([{ slug: "a", facets: { feature: ["known", "gone"] } }]);
    catalog.facets = aFacetTable({ feature: [{ id: "known", label: "known" }] });
    const request = { selection: emptySelection, sort: "recommended", offset: 0, limit: 1 } as const;
    expect(ask(explore(catalog), request).counts["feature"]).toEqual([1]);
    const gone = { values: { ...emptyFacetIds(), feature: ["gone"] }, all: [] };
    expect(ask(explore(catalog), { ...request, selection: gone }).total).toBe(0);
  });
});

describe("a value whose parent no facet knows", () => {
  it("stands on its own", () => {
    const catalog = aCatalog([{ slug: "a", facets: { location: ["sz"] } }]);
    catalog.facets = aFacetTable({ location: [{ id: "sz", label: "sz", parent: "nowhere" }] });
    const request = { selection: emptySelection, sort: "recommended", offset: 0, limit: 1 } as const;
    expect(ask(explore(catalog), request).counts["location"]).toEqual([1]);
  });

  it("and a circle of parents ends", () => {
    const catalog = aCatalog([{ slug: "a", facets: { location: ["sz"], cloud: ["x"] } }]);
    catalog.facets = aFacetTable({
      location: [{ id: "sz", label: "sz", parent: "nowhere" }],
      cloud: [
        { id: "x", label: "x", parent: "y" },
        { id: "y", label: "y", parent: "x" },
      ],
    });
    const request = { selection: emptySelection, sort: "recommended", offset: 0, limit: 1 } as const;
    const { counts } = ask(explore(catalog), request);
    expect([counts["location"], counts["cloud"]]).toEqual([[1], [1, 1]]);
  });
});
