import { type FacetKey, facetKeys } from "../model/facet.ts";
import { type Bits, countRows, fullBits, keepOnly } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import type { Constraints } from "./constraints.ts";
import { perFacet } from "./per-facet.ts";

/**
 * Rows that satisfy some of the constraints; equal keys mean equal rows. `union` where nothing but any of these values of one
 * facet is demanded.
 */
export type BaseSet = { key: string; bits: Bits; total: number; union: Union | null };
export type Union = { of: FacetKey; values: readonly number[] };

/** The rows of the whole selection, and per facet those over which its values are counted. */
export type BaseSets = { chosen: BaseSet; perFacet: Record<FacetKey, BaseSet> };

export const everyRow = (table: CaseTable): BaseSet => ({
  key: "",
  bits: fullBits(table.size),
  total: table.size,
  union: null,
});

/**
 * A facet ignores its own constraint, so that its unticked values stay reachable; asked for "all of", it keeps it,
 * so that a count is what adding the value would give. Sets that `known` holds are taken from there.
 */
export const readBaseSets = (table: CaseTable, constraints: Constraints, known: readonly BaseSet[]): BaseSets => {
  const sets = [...known];
  const without = (left: FacetKey | null): BaseSet => {
    const parts: Bits[] = [];
    const unions: Union[] = [];
    let key = "";
    for (const facet of facetKeys) {
      const constraint = constraints.facets[facet];
      if (facet === left || constraint === null) continue;
      key += `${facet} ${constraint.key} `;
      parts.push(constraint.bits);
      if (constraint.anyOf !== null) unions.push({ of: facet, values: constraint.anyOf });
    }
    if (constraints.text !== null) {
      key += constraints.text.key;
      parts.push(constraints.text.bits);
    }
    const found = sets.find((set) => set.key === key);
    if (found !== undefined) return found;
    const made = intersect(table, key, parts, parts.length === 1 ? (unions[0] ?? null) : null);
    sets.push(made);
    return made;
  };
  const chosen = without(null);
  return {
    chosen,
    perFacet: perFacet((key) => {
      const own = constraints.facets[key];
      return own === null || own.all ? chosen : without(key);
    }),
  };
};

const intersect = (table: CaseTable, key: string, [first, ...rest]: readonly Bits[], union: Union | null): BaseSet => {
  const bits = first === undefined ? fullBits(table.size) : rest.length === 0 ? first : first.slice();
  for (const other of rest) keepOnly(bits, other);
  return { key, bits, total: countRows(bits), union };
};
