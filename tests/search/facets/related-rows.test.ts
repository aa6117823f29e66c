import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestRows } from "../../../src/search/facets/best-rows.ts";
import { createTable } from "../../../src/search/facets/case-table.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { relatedRows } from "../../../src/search/facets/related-rows.ts";
import { aCatalog } from "../a-catalog.ts";

const table = createTable(
  readCatalog(
    aCatalog([
      { slug: "a", facets: { industry: ["bank"], location: ["cn/gd/sz"], feature: ["devops"] } },
      { slug: "b", facets: { industry: ["iot"], location: ["cn/gd/sz"], feature: ["devops"] } },
      { slug: "c", facets: { industry: ["bank"], location: ["cn/bj"], feature: ["devops"] } },
      { slug: "d", facets: { industry: ["media"], location: ["vn"] } },
      { slug: "e", facets: { industry: ["media"], location: ["cn/gd/dg"], feature: ["devops"] } },
    ]),
  ),
);

describe("related cases", () => {
  it("share the rarest values, and say which, a place without those around it", () => {
    expect(relatedRows(table, 0, 3)).toEqual([
      {
        row: 2,
        shared: [
          { facet: "industry", id: "bank" },
          { facet: "feature", id: "devops" },
          { facet: "location", id: "cn" },
        ],
      },
      {
        row: 1,
        shared: [
          { facet: "location", id: "cn/gd/sz" },
          { facet: "feature", id: "devops" },
        ],
      },
      {
        row: 4,
        shared: [
          { facet: "location", id: "cn/gd" },
          { facet: "feature", id: "devops" },
        ],
      },
    ]);
  });

  it("leave out what has nothing in common, and the case itself", () => {
    expect(relatedRows(table, 3, 9).map(({ row }) => row)).toEqual([4]);
  });

  it("are found among many that hold a value", () => {
    const many = createTable(
      readCatalog(aCatalog(Array.from({ length: 80 }, (_, i) => ({ slug: `s${i}`, facets: { cloud: ["public"] } })))),
    );
    expect(relatedRows(many, 5, 2).map(({ row }) => row)).toEqual([0, 1]);
  });
});

describe("the best rows", () => {
  it("are those of a whole sort", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), fc.nat({ max: 70 }), (points, limit) => {
        const sorted = [...points.keys()].sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b).slice(0, limit);
        expect([...bestRows(Uint32Array.from(points.keys()), Float64Array.from(points), limit)]).toEqual(sorted);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("keep rows and points of the largest size apart", () => {
    const points = Float64Array.from([2 ** 21 - 1, 2 ** 21 - 1, 0]);
    expect([...bestRows(Uint32Array.from([4_294_967_295, 7, 9]), points, 3)]).toEqual([7, 4_294_967_295, 9]);
  });
});
