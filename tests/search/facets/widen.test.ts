import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsOf, type Selection } from "../../../src/domain/facet.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { createExplorer, queryCases } from "../../../src/search/facets/search-cases.ts";
import { listWidenings } from "../../../src/search/facets/widen.ts";
import { emptyFacetIds } from "../../fixtures/facets.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCorpusAndRequests } from "../arbitrary-corpus.ts";

const explorer = createExplorer(
  readCatalog(
    aCatalog([
      { slug: "a", facets: { industry: ["bank"], feature: ["storage"] } },
      { slug: "b", facets: { industry: ["bank"], feature: ["storage", "devops"] } },
      { slug: "c", facets: { industry: ["iot"], feature: ["devops"] } },
    ]),
  ),
);
const choose = (values: Partial<Selection["values"]>, all: Selection["all"] = []): Selection => ({
  values: { ...emptyFacetIds(), ...values },
  all,
});

describe("what to give up", () => {
  it("is the facet that brings most back, with all its values", () => {
    expect(listWidenings(explorer, choose({ industry: ["iot", "retail"], feature: ["storage"] }))).toEqual([
      { facet: "industry", ids: ["iot", "retail"], total: 2 },
      { facet: "feature", ids: ["storage"], total: 1 },
    ]);
  });

  it("is one value where all are asked for", () => {
    expect(listWidenings(explorer, choose({ industry: ["iot"], feature: ["storage", "devops"] }, ["feature"]))).toEqual(
      [
        { facet: "industry", ids: ["iot"], total: 1 },
        { facet: "feature", ids: ["storage"], total: 1 },
        { facet: "feature", ids: ["devops"], total: 0 },
      ],
    );
  });

  it("is all values where any of several will do", () => {
    expect(listWidenings(explorer, choose({ industry: ["iot"], feature: ["storage", "devops"] }))).toEqual([
      { facet: "industry", ids: ["iot"], total: 3 },
      { facet: "feature", ids: ["storage", "devops"], total: 1 },
    ]);
  });

  it("is nothing where nothing is chosen", () => {
    expect(listWidenings(explorer, choose({}))).toEqual([]);
  });

  it("is the text searched for, too", () => {
    const matches = { rows: Uint32Array.of(2), scores: Float32Array.of(1), bits: Uint32Array.of(0b100) };
    expect(listWidenings(explorer, choose({ feature: ["storage"] }), matches)).toEqual([
      { facet: null, ids: [], total: 2 },
      { facet: "feature", ids: ["storage"], total: 1 },
    ]);
  });

  it("gives what asking without it gives", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(1), ({ catalog, requests }) => {
        const engine = createExplorer(readCatalog(catalog));
        for (const { selection, matches } of requests) {
          for (const { facet, ids, total } of listWidenings(engine, selection, matches)) {
            const values: Record<string, readonly string[]> = { ...selection.values };
            if (facet !== null) values[facet] = idsOf(values, facet).filter((id) => !ids.includes(id));
            const kept = facet === null || matches === undefined ? {} : { matches };
            const request = {
              selection: { ...selection, values },
              ...kept,
              sort: "name",
              offset: 0,
              limit: 1,
            } as const;
            expect(queryCases(engine, request).total).toBe(total);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
