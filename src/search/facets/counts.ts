import { type Bits, countCommon, listRows } from "./bit-set.ts";
import type { CaseTable, FacetColumn } from "./case-table.ts";
import { applyFilters, type CandidateSet, type FacetFilter } from "./filters.ts";

/**
 * How many cases each value of each facet would give: `counts[facet][v]` if value v alone were chosen in its facet or, where
 * "all of" is asked, if it were added. So a facet is counted without its own filter, unless that asks for all.
 */
export const countFacets = (
  table: CaseTable,
  filters: readonly FacetFilter[],
  chosen: CandidateSet,
): Record<string, Uint32Array> =>
  Object.fromEntries(
    table.facets.map((facet) => {
      const own = filters.find((filter) => filter.facet === facet.id);
      const candidates = own === undefined || own.all ? chosen : applyFilters(table, filters, facet.id);
      return [facet.id, countValues(table, facet, candidates)];
    }),
  );

/** Looks at the values of each candidate or, where that is more work, counts the bits that each value has in common with them. */
const countValues = (table: CaseTable, facet: FacetColumn, { bits, total }: CandidateSet): Uint32Array => {
  if (total === table.size) return facet.sizes;
  const { starts, values, sizes } = facet;
  const counts = new Uint32Array(sizes.length);
  if (total * (1 + values.length / table.size) > sizes.length * bits.length) {
    for (let value = 0; value < counts.length; value++) counts[value] = countCommon(facet.bits[value] as Bits, bits);
    return counts;
  }
  const rows = listRows(bits, total);
  for (let r = 0; r < total; r++) {
    const row = rows[r] as number;
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) {
      const value = values[i] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
};
