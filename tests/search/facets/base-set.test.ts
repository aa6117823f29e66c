import { describe, expect, it } from "vitest";
import { emptySelection, facetKeys, type Selection } from "../../../src/domain/facet.ts";
import { everyRow, readBaseSets, rowsIn } from "../../../src/search/facets/base-set.ts";
import type { MatchSet } from "../../../src/search/facets/match-set.ts";
import { matchesOf, rowsWhere } from "../numbered-catalog.ts";
import { choose, read, table } from "../numbered-constraints.ts";

describe("the sets over which is counted", () => {
  const setsOf = (selection: Selection, matches?: MatchSet, known = [everyRow(table)]) =>
    readBaseSets(table, read(selection, matches), known);

  it("are one where nothing is chosen, and that is taken from what is known", () => {
    const known = [everyRow(table)];
    const { chosen, perFacet, sets } = setsOf(emptySelection(), undefined, known);
    expect(chosen).toBe(known[0]);
    expect(sets).toEqual([chosen]);
    for (const key of facetKeys) expect(perFacet[key]).toBe(chosen);
  });

  it("are all cases where nothing is known yet", () => {
    const { chosen } = setsOf(emptySelection(), undefined, []);
    expect(chosen).toMatchObject({ of: [], total: 70, union: null });
    expect([...rowsIn(chosen)]).toEqual(rowsWhere(() => true));
  });

  it("leave a facet's own demand out, but not where all are asked for", () => {
    const selection = choose({ industry: ["i1"], challenge: ["c1"], feature: ["f1"] }, ["feature"]);
    const { chosen, perFacet, sets } = setsOf(selection);
    const inAll = (row: number) => row % 4 === 1 && row % 3 > 0;
    expect([...rowsIn(chosen)]).toEqual(rowsWhere(inAll));
    expect(chosen.total).toBe(rowsWhere(inAll).length);
    expect([...rowsIn(perFacet.industry)]).toEqual(rowsWhere((row) => row % 2 === 1 && row % 3 > 0));
    expect([...rowsIn(perFacet.challenge)]).toEqual(rowsWhere((row) => row % 4 === 1));
    for (const key of ["feature", "cloud", "location"] as const) expect(perFacet[key]).toBe(chosen);
    expect(sets).toEqual([chosen, perFacet.industry, perFacet.challenge]);
  });

  it("say where they are a union of values and nothing else", () => {
    const one = setsOf(choose({ industry: ["i1", "i2"] }));
    expect(one.chosen.union).toEqual({ of: "industry", values: [1, 2] });
    expect(one.perFacet.industry).toMatchObject({ of: [], union: null });
    const two = setsOf(choose({ industry: ["i1", "i2"], cloud: ["k0"] }));
    expect(two.chosen.union).toBeNull();
    expect(two.perFacet.industry.union).toEqual({ of: "cloud", values: [1] });
    expect(two.perFacet.cloud.union).toEqual({ of: "industry", values: [1, 2] });
    expect(setsOf(choose({ challenge: ["c1", "c2"] }, ["challenge"])).chosen.union).toBeNull();
    expect(setsOf(emptySelection(), matchesOf([3])).chosen.union).toBeNull();
    expect(setsOf(choose({ industry: ["i1"] }), matchesOf([3])).chosen.union).toBeNull();
  });

  it("hold what was found, also where a facet is left out", () => {
    const { chosen, perFacet } = setsOf(choose({ industry: ["i1"] }), matchesOf([1, 2, 3, 5]));
    expect([...rowsIn(chosen)]).toEqual([1, 5]);
    expect([...rowsIn(perFacet.industry)]).toEqual([1, 2, 3, 5]);
    expect([...rowsIn(perFacet.cloud)]).toEqual([1, 5]);
  });

  it("are taken from what is known only where all demands are the same", () => {
    const first = read(choose({ industry: ["i1"], cloud: ["k0"] }));
    const known = readBaseSets(table, first, []).sets;
    const again = readBaseSets(table, first, known);
    expect(again.chosen).toBe(known[0]);
    const other = read(choose({ industry: ["i1"], cloud: ["k1"] }), undefined, first);
    const { chosen, perFacet } = readBaseSets(table, other, known);
    expect([...rowsIn(chosen)]).toEqual(rowsWhere((row) => row % 4 === 1 && row % 5 === 0 && row > 1));
    expect(perFacet.cloud).toBe(again.perFacet.cloud);
  });

  it("list their rows once", () => {
    const { chosen } = setsOf(choose({ industry: ["i1"] }));
    expect(rowsIn(chosen)).toBe(rowsIn(chosen));
  });
});
