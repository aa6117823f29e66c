import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FacetIds, Selection } from "../../../src/domain/facet.ts";
import { suggestRemovals, suggestWhenEmpty } from "../../../src/search/facets/relax.ts";
import { createFacetEngine, searchCases } from "../../../src/search/facets/search.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCorpusAndRequests } from "../arbitrary-corpus.ts";

const engine = createFacetEngine(
  aCatalog([
    { slug: "a", facets: { industry: ["bank"], feature: ["storage"] } },
    { slug: "b", facets: { industry: ["bank"], feature: ["storage", "devops"] } },
    { slug: "c", facets: { industry: ["iot"], feature: ["devops"] } },
  ]),
);
const choose = (values: FacetIds, all: readonly string[] = []): Selection => ({ values, all });

describe("the filters to remove", () => {
  it("are facets with all their values, the one that gives most cases first", () => {
    expect(suggestRemovals(engine, choose({ industry: ["iot", "retail"], feature: ["storage"] }))).toEqual([
      { facet: "industry", ids: ["iot", "retail"], total: 2 },
      { facet: "feature", ids: ["storage"], total: 1 },
    ]);
  });

  it("are single values where all are asked for", () => {
    const selection = choose({ industry: ["iot"], feature: ["storage", "devops"] }, ["feature"]);
    expect(suggestRemovals(engine, selection)).toEqual([
      { facet: "industry", ids: ["iot"], total: 1 },
      { facet: "feature", ids: ["storage"], total: 1 },
      { facet: "feature", ids: ["devops"], total: 0 },
    ]);
  });

  it("are none where nothing is chosen", () => {
    expect(suggestRemovals(engine, choose({}))).toEqual([]);
  });

  it("include the text", () => {
    const matches = [{ row: 2, score: 1 }];
    expect(suggestRemovals(engine, choose({ feature: ["storage"] }), matches)).toEqual([
      { facet: null, ids: [], total: 2 },
      { facet: "feature", ids: ["storage"], total: 1 },
    ]);
  });

  it("give the totals that a search without them gives", () => {
    fc.assert(
      fc.property(anyCorpusAndRequests(1), ({ catalog, requests }) => {
        const engine = createFacetEngine(catalog);
        for (const { selection, matches } of requests) {
          for (const { facet, ids, total } of suggestRemovals(engine, selection, matches)) {
            const left = (key: string) => (selection.values[key] ?? []).filter((id) => !ids.includes(id));
            const values = facet === null ? selection.values : { ...selection.values, [facet]: left(facet) };
            const kept = facet === null || matches === undefined ? {} : { matches };
            const request = { selection: { ...selection, values }, ...kept, sort: "name", limit: 1 } as const;
            expect(searchCases(engine, request).total).toBe(total);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe("where nothing is found", () => {
  it("names the removal that gives most and the cases that meet most facets", () => {
    expect(suggestWhenEmpty(engine, choose({ industry: ["iot"], feature: ["storage"] }))).toEqual({
      removal: { facet: "industry", ids: ["iot"], total: 2 },
      nearest: [0, 1, 2],
    });
  });

  it("counts the text as one more filter that a case may meet", () => {
    const matches = [{ row: 1, score: 1 }];
    expect(suggestWhenEmpty(engine, choose({ industry: ["iot"], feature: ["storage"] }), matches).nearest).toEqual([
      1, 0, 2,
    ]);
  });

  it("names none where no single removal helps", () => {
    const { removal, nearest } = suggestWhenEmpty(engine, choose({ industry: ["x"], feature: ["y"] }));
    expect([removal, nearest]).toEqual([null, []]);
  });
});
