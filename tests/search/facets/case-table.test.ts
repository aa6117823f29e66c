import { describe, expect, it } from "vitest";
import type { CaseSummary } from "../../../src/domain/customer-case.ts";
import type { FacetIds } from "../../../src/domain/facet.ts";
import { listRows } from "../../../src/search/facets/bit-set.ts";
import { createTable, type Posting } from "../../../src/search/facets/case-table.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { aCatalog } from "../a-catalog.ts";

type Part = Partial<Pick<CaseSummary, "added" | "sortName">> & { facets?: Partial<FacetIds> };

const tableOf = (parts: readonly Part[]) =>
  createTable(readCatalog(aCatalog(parts.map((part, row) => ({ slug: `s${row}`, ...part })))));
const heldIn = (size: number, count: number) =>
  tableOf(Array.from({ length: size }, (_, row) => (row < count ? { facets: { cloud: ["k"] } } : {}))).facets.cloud;
const rowsOf = (posting: Posting | undefined) => {
  if (posting === undefined || !posting.dense) return [...(posting?.rows ?? [])];
  const rows = new Uint32Array(99);
  return [...rows.subarray(0, listRows(posting.bits, rows))];
};

describe("a table", () => {
  const read = () =>
    tableOf([
      { sortName: "b", added: "2024-01-02", facets: { location: ["cn/gd/sz", "cn/gd", "vn"], feature: ["f0"] } },
      { sortName: "c", added: null, facets: { location: ["cn/bj", "cn/gd/sz"] } },
      { sortName: "a", added: "2024-01-02", facets: { location: [], feature: ["f1", "f0"] } },
      { sortName: "d", added: "2024-01-03" },
      { sortName: "0", added: null },
      { sortName: "a", added: "2023-12-31" },
    ]);

  it("knows its cases by name and place", () => {
    const table = read();
    expect(table.size).toBe(6);
    expect(table.slugs).toEqual(["s0", "s1", "s2", "s3", "s4", "s5"]);
    expect([table.rowOf.get("s4"), table.rowOf.get("s9")]).toEqual([4, undefined]);
    expect(table.valueTotal).toBe(7);
  });

  it("orders by name, equal ones as the corpus has them", () => {
    const table = read();
    expect([...table.names.order]).toEqual([4, 2, 5, 0, 1, 3]);
    expect([...table.names.rank]).toEqual([3, 4, 1, 5, 0, 2]);
  });

  it("orders by day, equal days by name, the unknown last", () => {
    const table = read();
    expect([...table.newest.order]).toEqual([3, 2, 0, 5, 4, 1]);
    expect([...table.newest.rank]).toEqual([2, 5, 1, 0, 4, 3]);
  });

  it("has what is around a place beside it, once", () => {
    const { ids, starts, values, sizes, index } = read().facets.location;
    expect(ids).toEqual(["cn", "cn/gd", "cn/gd/sz", "vn", "cn/bj"]);
    expect([...starts]).toEqual([0, 4, 8, 8, 8, 8, 8]);
    expect([...values]).toEqual([2, 1, 0, 3, 4, 0, 2, 1]);
    expect([...sizes]).toEqual([2, 2, 2, 1, 1]);
    expect(index.get("vn")).toBe(3);
  });

  it("has the rows of each value", () => {
    const table = read();
    expect(table.facets.feature.postings.map(rowsOf)).toEqual([[0, 2], [2]]);
    expect(table.facets.location.postings.map(rowsOf)).toEqual([[0, 1], [0, 1], [0, 1], [0], [1]]);
  });
});

describe("the rows of a value", () => {
  it.each([
    [64, 2, false],
    [64, 3, true],
    [65, 3, false],
    [65, 4, true],
  ])("of %d cases, when they are %d, are bits: %s", (size, count, dense) => {
    const [posting] = heldIn(size, count).postings;
    expect(posting?.dense).toBe(dense);
    expect(rowsOf(posting)).toEqual(Array.from({ length: count }, (_, row) => row));
  });
});

describe("a facet of which each case has one value", () => {
  it.each<[string, string[][], boolean]>([
    ["one each", [["a"], ["b"], ["a"]], true],
    ["none in the first", [[], ["a"], ["a"]], false],
    ["none in the last", [["a"], ["a"], []], false],
    ["two in the last", [["a"], ["a"], ["a", "b"]], false],
    ["two for another's none", [["a", "b"], [], ["a"]], false],
  ])("is told: %s", (_, held, single) => {
    expect(tableOf(held.map((cloud) => ({ facets: { cloud } }))).facets.cloud.single).toBe(single);
  });
});
