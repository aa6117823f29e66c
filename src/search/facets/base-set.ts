import { type Bits, countRows, fullBits, keepOnly, listRows } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import type { Constraint, Constraints } from "./constraints.ts";
import { perFacet } from "./per-facet.ts";

/**
 * Rows that satisfy the constraints `of`. `union` where nothing but any of these values of one facet is demanded; `rows` once
 * somebody asked for them (`rowsIn`).
 */
export type BaseSet = {
  of: readonly Constraint[];
  bits: Bits;
  total: number;
  union: Union | null;
  rows: Uint32Array | null;
};
export type Union = { of: string; values: readonly number[] };

/** The rows of the whole selection, per facet those over which its values are counted, and each of these sets once. */
export type BaseSets = { chosen: BaseSet; perFacet: Record<string, BaseSet>; sets: readonly BaseSet[] };

export const everyRow = (table: CaseTable): BaseSet => ({
  of: [],
  bits: fullBits(table.size),
  total: table.size,
  union: null,
  rows: null,
});

/** The rows of a set, ascending. They are kept: read them, never write. */
export const rowsIn = (set: BaseSet): Uint32Array => {
  if (set.rows === null) {
    set.rows = new Uint32Array(set.total);
    listRows(set.bits, set.rows);
  }
  return set.rows;
};

/**
 * A facet ignores its own constraint, so that its unticked values stay reachable; asked for "all of", it keeps it,
 * so that a count is what adding the value would give. Sets that `known` holds are taken from there.
 */
export const readBaseSets = (table: CaseTable, constraints: Constraints, known: readonly BaseSet[]): BaseSets => {
  const sets: BaseSet[] = [];
  const without = (left: string | null): BaseSet => {
    const of: Constraint[] = [];
    let union: Union | null = null;
    for (const [facet, constraint] of Object.entries(constraints.facets)) {
      if (facet === left) continue;
      if (constraint.anyOf !== null) union = { of: facet, values: constraint.anyOf };
      of.push(constraint);
    }
    if (constraints.text !== null) of.push(constraints.text);
    const set = findSet(known, of) ?? intersect(table, of, of.length === 1 ? union : null);
    sets.push(set);
    return set;
  };
  const chosen = without(null);
  return {
    chosen,
    perFacet: perFacet(Object.keys(table.facets), (key) => {
      const own = constraints.facets[key];
      return own === undefined || own.all ? chosen : without(key);
    }),
    sets,
  };
};

const findSet = (sets: readonly BaseSet[], of: readonly Constraint[]): BaseSet | undefined => {
  for (const set of sets) if (set.of.length === of.length && set.of.every((one, i) => one === of[i])) return set;
  return undefined;
};

const intersect = (table: CaseTable, of: readonly Constraint[], union: Union | null): BaseSet => {
  const first = of[0]?.bits;
  const bits = first === undefined ? fullBits(table.size) : of.length === 1 ? first : first.slice();
  for (let i = 1; i < of.length; i++) keepOnly(bits, (of[i] as Constraint).bits);
  return { of, bits, total: countRows(bits), union, rows: null };
};
