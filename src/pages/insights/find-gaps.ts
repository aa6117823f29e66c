import type { FacetValue } from "../../domain/facet.ts";
import type { PairCounts } from "./pair-counts.ts";

/** Two values that many cases hold, but none together. Totals are cases that hold the one or the other. */
export type Gap = { row: FacetValue; column: FacetValue; rowTotal: number; columnTotal: number };

/**
 * The empty cells where a case would be expected most, e.g. finance (9 cases) with multi-cluster (12 cases) before media (2) with IoT
 * (3): sorted by the product of the two totals, ties in vocabulary order. Values without any case are left out.
 */
export function findGaps({ rows, columns, cells, rowTotals, columnTotals }: PairCounts, max: number): Gap[] {
  const gaps = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const gap = { row, column, rowTotal: rowTotals[r] ?? 0, columnTotal: columnTotals[c] ?? 0 };
      return cells[r]?.[c] === 0 && gap.rowTotal > 0 && gap.columnTotal > 0 ? [gap] : [];
    }),
  );
  return gaps.sort((a, b) => b.rowTotal * b.columnTotal - a.rowTotal * a.columnTotal).slice(0, max);
}

/** How many pairs have no case at all, of how many there are. */
export const countEmpty = ({ cells }: PairCounts): { empty: number; all: number } => {
  const counts = cells.flat();
  return { empty: counts.filter((count) => count === 0).length, all: counts.length };
};
