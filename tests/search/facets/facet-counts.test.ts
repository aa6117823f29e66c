import { describe, expect, it } from "vitest";
import { type FacetKey, facetKeys } from "../../../src/domain/facet.ts";
import type { BaseSet } from "../../../src/search/facets/base-set.ts";
import { addRow, emptyBits } from "../../../src/search/facets/bit-set.ts";
import { createTable } from "../../../src/search/facets/case-table.ts";
import { createCounter, valuesPerRow } from "../../../src/search/facets/facet-counts.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { aCatalog } from "../a-catalog.ts";
import { numberedCatalog, rowsWhere } from "../numbered-catalog.ts";

const table = createTable(readCatalog(numberedCatalog));

const setOf = (rows: readonly number[]): BaseSet => {
  const bits = emptyBits(table.size);
  for (const row of rows) addRow(bits, row);
  return { of: [], bits, total: rows.length, union: null, rows: null };
};

const countPlainly = (key: FacetKey, rows: readonly number[]): Uint32Array => {
  const { ids, starts, values } = table.facets[key];
  const held = rows.flatMap((row) => [...values.subarray(starts[row], starts[row + 1])]);
  return Uint32Array.from(ids, (_, value) => held.filter((one) => one === value).length);
};

const nobody = rowsWhere(() => false);
const everybody = rowsWhere(() => true);
const most = rowsWhere((row) => row % 7 !== 0);

describe("the counts of a set", () => {
  it.each([
    ["nothing, to many", nobody, most],
    ["nothing, to two", nobody, [3, 40]],
    ["everything, to many", everybody, most],
    ["a set, to two more", most, [...most, 0, 63].sort((a, b) => a - b)],
    ["a set, to two less", most, most.slice(2)],
    ["a set, to another of its size", most, [...most.slice(1), 63].sort((a, b) => a - b)],
    ["a set, to the same rows", most, [...most]],
    ["a set, to what it has not", most, rowsWhere((row) => row % 7 === 0)],
  ])("are right from those of %s", (_, before, after) => {
    const [from, to] = [setOf(before), setOf(after)];
    // One counter for all facets, as in a question: they share the lists of what differs.
    const count = createCounter();
    for (const key of facetKeys) {
      const counts = new Uint32Array(table.facets[key].ids.length);
      count(table.facets[key], to, [{ base: from, counts: countPlainly(key, before) }], counts);
      expect([...counts], key).toEqual([...countPlainly(key, after)]);
    }
  });

  it("are right where two sets are one and the same", () => {
    const set = setOf(most);
    const counts = new Uint32Array(table.facets.cloud.ids.length);
    createCounter()(table.facets.cloud, { ...set }, [{ base: set, counts: countPlainly("cloud", most) }], counts);
    expect([...counts]).toEqual([...countPlainly("cloud", most)]);
  });
});

describe("where the counting starts", () => {
  // Each of seventy cases has a value of its own, so counting values costs 70 looks, a case that differs two.
  const own = createTable(
    readCatalog(aCatalog(everybody.map((row) => ({ slug: `case-${row}`, facets: { industry: [`i${row}`] } })))),
  );
  const facet = own.facets.industry;
  const first = (rows: number) => setOf(rowsWhere((row) => row < rows));
  const ones = (rows: number) => Uint32Array.from(everybody, (row) => (row < rows ? 1 : 0));
  /** Counts that are plainly wrong show that they were started from. */
  const wrong = (base: BaseSet) => ({ base, counts: new Uint32Array(70).fill(100) });
  const countFrom = (to: BaseSet, ...known: { base: BaseSet; counts: Uint32Array }[]) => {
    const counts = new Uint32Array(70);
    createCounter()(facet, to, known, counts);
    return [...counts];
  };

  it("is the nearest of those that are known", () => {
    const near = { base: first(51), counts: ones(51) };
    expect(countFrom(first(50), wrong(first(30)), near, wrong(first(60)))).toEqual([...ones(50)]);
    expect(countFrom(first(50), near, wrong(first(49)))).toEqual([...ones(50)]);
    expect(countFrom(first(50), wrong(first(40)), wrong(first(60)), near)).toEqual([...ones(50)]);
  });

  it("is nowhere where the values are counted with less work", () => {
    expect(countFrom(first(70), wrong(first(34)))).toEqual([...ones(70)]);
    expect(countFrom(first(70), wrong(first(35)))).toEqual(everybody.map((row) => (row < 35 ? 100 : 101)));
    expect(countFrom(first(35), wrong(first(70)))).toEqual(everybody.map((row) => (row < 35 ? 100 : 99)));
    expect(countFrom(first(36), wrong(setOf(nobody)))).toEqual([...ones(36)]);
    expect(countFrom(first(35), wrong(setOf(nobody)))).toEqual(everybody.map((row) => (row < 35 ? 101 : 100)));
  });

  it("depends on how many values a case has", () => {
    expect(valuesPerRow(facet)).toBe(1);
    expect(valuesPerRow({ ...facet, values: new Uint16Array(6), starts: new Uint32Array(4) })).toBe(2);
  });
});
