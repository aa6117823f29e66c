import { describe, expect, it } from "vitest";
import { type FacetKey, facetKeys } from "../../src/model/facet.ts";
import type { BaseSet } from "../../src/search/base-set.ts";
import { addRow, emptyBits } from "../../src/search/bit-set.ts";
import { createTable } from "../../src/search/case-table.ts";
import { createCounter } from "../../src/search/facet-counts.ts";
import { readCatalog } from "../../src/search/read-catalog.ts";
import { numberedCatalog, rowsWhere } from "./numbered-catalog.ts";

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

  it("start from the nearest of those that are known", () => {
    const wrong = { base: setOf(nobody), counts: Uint32Array.from(table.facets.location.ids, () => 99) };
    const near = { base: setOf(most), counts: countPlainly("location", most) };
    const after = most.slice(1);
    const counts = new Uint32Array(table.facets.location.ids.length);
    createCounter()(table.facets.location, setOf(after), [wrong, near, wrong], counts);
    expect([...counts]).toEqual([...countPlainly("location", after)]);
  });
});
