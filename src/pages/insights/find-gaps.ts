import type { FacetValue } from "../../domain/facet.ts";
import type { PairCounts } from "./pair-counts.ts";

/** Two values that many cases hold, but none together. Totals are cases that hold the one or the other. */
export type Gap = { row: FacetValue; column: FacetValue; rowTotal: number; columnTotal: number };

/**
 * The empty cells where a case was most to be expected: by the product of the two totals, which is the expected count under
 * independence up to a constant factor. Equals stand in vocabulary order. Values without any case are no gaps of a pair.
 */
export function findGaps({ rows, columns, cells, rowTotals, columnTotals }: PairCounts, most: number): Gap[] {
  const gaps = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const gap = { row, column, rowTotal: rowTotals[r] ?? 0, columnTotal: columnTotals[c] ?? 0 };
      return cells[r]?.[c] === 0 && gap.rowTotal > 0 && gap.columnTotal > 0 ? [gap] : [];
    }),
  );
  return gaps.sort((a, b) => b.rowTotal * b.columnTotal - a.rowTotal * a.columnTotal).slice(0, most);
}

/** How many pairs have no case at all, of how many there are. */
export const countEmpty = ({ cells }: PairCounts): { empty: number; all: number } => {
  const counts = cells.flat();
  return { empty: counts.filter((count) => count === 0).length, all: counts.length };
};
