import { type FacetKey, facetKeys } from "../model/facet.ts";
import { type Bits, countRows, fullBits, keepOnly } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import type { Constraints } from "./constraints.ts";

/** Rows that satisfy some of the constraints; equal keys mean equal rows. */
export type BaseSet = { key: string; bits: Bits; total: number };

/** The rows of the whole selection, and per facet those over which its values are counted. */
export type BaseSets = { chosen: BaseSet; perFacet: Record<FacetKey, BaseSet> };

export const everyRow = (table: CaseTable): BaseSet => ({ key: "", bits: fullBits(table.size), total: table.size });

/**
 * A facet ignores its own constraint, so that its unticked values stay reachable; asked for "all of", it keeps it,
 * so that a count is what adding the value would give. Sets that `known` holds are taken from there.
 */
export const readBaseSets = (table: CaseTable, constraints: Constraints, known: readonly BaseSet[]): BaseSets => {
  const sets = [...known];
  const without = (left: FacetKey | null): BaseSet => {
    const parts = facetKeys
      .filter((key) => key !== left)
      .map((key) => ({ key, constraint: constraints.facets[key] }))
      .concat({ key: "industry", constraint: constraints.text })
      .flatMap(({ key, constraint }) => (constraint === null ? [] : [{ name: key + constraint.key, ...constraint }]));
    const key = parts.map(({ name }) => name).join(" ");
    const found = sets.find((set) => set.key === key);
    if (found !== undefined) return found;
    const [first, ...rest] = parts;
    const bits = first === undefined ? fullBits(table.size) : rest.length === 0 ? first.bits : first.bits.slice();
    for (const part of rest) keepOnly(bits, part.bits);
    const made = { key, bits, total: countRows(bits) };
    sets.push(made);
    return made;
  };
  const chosen = without(null);
  const perFacet = facetKeys.map((key) => {
    const own = constraints.facets[key];
    return [key, own === null || own.all ? chosen : without(key)] as const;
  });
  return { chosen, perFacet: Object.fromEntries(perFacet) as Record<FacetKey, BaseSet> };
};
