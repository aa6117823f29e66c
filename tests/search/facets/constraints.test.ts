import { describe, expect, it } from "vitest";
import { emptySelection, type Selection } from "../../../src/domain/facet.ts";
import { listRows } from "../../../src/search/facets/bit-set.ts";
import { type Constraint, noConstraints } from "../../../src/search/facets/constraints.ts";
import { matchesOf, rowsWhere } from "../numbered-catalog.ts";
import { choose, read, table } from "../numbered-constraints.ts";

const rowsOf = (constraint: Constraint | null) => {
  const rows = new Uint32Array(table.size);
  return constraint === null ? null : [...rows.subarray(0, listRows(constraint.bits, rows))];
};

describe("what a facet demands", () => {
  it("is nothing where nothing is chosen", () => {
    expect(read(emptySelection())).toEqual(noConstraints());
  });

  it("is any of the known values, each once", () => {
    const { feature } = read(choose({ feature: ["f3", "nowhere", "f1", "f3"] })).facets;
    expect(feature).toMatchObject({ ids: ["f3", "nowhere", "f1", "f3"], all: false, anyOf: [3, 1] });
    expect(rowsOf(feature)).toEqual(rowsWhere((row) => row % 30 === 4 || row % 2 === 1));
  });

  it("is no case where no vocabulary knows the value", () => {
    const { industry } = read(choose({ industry: ["nowhere"] })).facets;
    expect(industry?.anyOf).toEqual([]);
    expect(rowsOf(industry)).toEqual([]);
  });

  it.each<[string, string[], readonly number[]]>([
    ["two that many hold", ["c1", "c2"], rowsWhere((row) => row % 3 === 2)],
    ["three", ["c2", "c0", "c1"], rowsWhere((row) => row % 3 === 2)],
    ["one and one nobody knows", ["c1", "nowhere"], []],
  ])("is all of %s", (_, challenge, rows) => {
    const demand = read(choose({ challenge }, ["challenge"])).facets.challenge;
    expect(demand).toMatchObject({ all: true, anyOf: null });
    expect(rowsOf(demand)).toEqual(rows);
  });

  it("is all of what few hold and of what many do, in either order", () => {
    for (const feature of [
      ["f3", "f0"],
      ["f0", "f3"],
    ])
      expect(rowsOf(read(choose({ feature }, ["feature"])).facets.feature)).toEqual([4, 34, 64]);
  });

  it("of a single value is that value, all or not", () => {
    expect(read(choose({ challenge: ["c2"] }, ["challenge"])).facets.challenge).toMatchObject({
      all: true,
      anyOf: [2],
    });
  });

  it("is any of them in the other facet, and never all where a case holds one only", () => {
    const selection = choose({ challenge: ["c1", "c2"], industry: ["i0", "i1"] }, ["feature"]);
    const { challenge, industry } = read(selection).facets;
    expect(challenge).toMatchObject({ all: false, anyOf: [1, 2] });
    expect(industry).toMatchObject({ all: false, anyOf: [0, 1] });
  });

  it("does not follow what its asker writes into the list", () => {
    const selection = choose({ challenge: ["c1"] });
    const { challenge } = read(selection).facets;
    selection.values.challenge.push("c2");
    expect(challenge?.ids).toEqual(["c1"]);
  });
});

describe("a demand that stays the same", () => {
  const selection = choose({ challenge: ["c1", "c2"], cloud: ["k0"] });
  const before = read(selection, matchesOf([1, 2]));

  it("stays the same object", () => {
    const after = read(choose({ challenge: ["c1", "c2"], cloud: ["k1"] }), undefined, before);
    expect(after.facets.challenge).toBe(before.facets.challenge);
    expect(after.facets.cloud).not.toBe(before.facets.cloud);
  });

  it.each<[string, Selection]>([
    ["fewer", choose({ challenge: ["c1"] })],
    ["more", choose({ challenge: ["c1", "c2", "c0"] })],
    ["others", choose({ challenge: ["c1", "c0"] })],
    ["all", choose({ challenge: ["c1", "c2"] }, ["challenge"])],
  ])("does not when it becomes one for %s", (_, next) => {
    const after = read(next, undefined, before).facets.challenge;
    expect(after).not.toBe(before.facets.challenge);
    expect(after).toEqual(read(next).facets.challenge);
  });

  it("is the text's as long as the same rows were found", () => {
    const matches = matchesOf([1, 2]);
    const first = read(emptySelection(), matches);
    expect(first.text).toEqual({ ids: [], all: true, bits: matches.bits, anyOf: null });
    expect(read(emptySelection(), { ...matches }, first).text).toBe(first.text);
    expect(read(emptySelection(), matchesOf([1, 2]), first).text).not.toBe(first.text);
    expect(read(emptySelection(), undefined, first).text).toBeNull();
  });
});
