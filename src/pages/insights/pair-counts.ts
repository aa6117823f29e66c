import type { CaseSummary } from "../../domain/customer-case.ts";
import { type Facet, type FacetValue, idsOf } from "../../domain/facet.ts";

/** `cells[row][column]` is the number of cases that hold both values; totals count cases, not cells. */
export type PairCounts = {
  rowFacet: Facet;
  columnFacet: Facet;
  rows: readonly FacetValue[];
  columns: readonly FacetValue[];
  cells: number[][];
  rowTotals: number[];
  columnTotals: number[];
};

/** Counts every pair of values of two facets that are no trees, in one pass over the cases. Unknown ids are left out. */
export function countPairs(cases: readonly CaseSummary[], rowFacet: Facet, columnFacet: Facet): PairCounts {
  const rows = rowFacet.values;
  const columns = columnFacet.values;
  const rowOf = indexOf(rows);
  const columnOf = indexOf(columns);
  const cells = rows.map(() => columns.map(() => 0));
  const rowTotals = rows.map(() => 0);
  const columnTotals = columns.map(() => 0);
  for (const { facets } of cases) {
    const ownRows = indexesOf(idsOf(facets, rowFacet.id), rowOf);
    const ownColumns = indexesOf(idsOf(facets, columnFacet.id), columnOf);
    for (const column of ownColumns) add(columnTotals, column);
    for (const row of ownRows) {
      add(rowTotals, row);
      for (const column of ownColumns) add(cells[row] ?? [], column);
    }
  }
  return { rowFacet, columnFacet, rows, columns, cells, rowTotals, columnTotals };
}

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

/** Two values of one facet and the number of cases that hold both. */
type FrequentPair = { first: FacetValue; second: FacetValue; count: number };

/** The pairs found together most often, from counts of a facet against itself; equals stand in vocabulary order. */
export function frequentPairs({ rows, cells }: PairCounts, max: number): FrequentPair[] {
  const pairs = rows.flatMap((first, a) =>
    rows.slice(a + 1).map((second, b) => ({ first, second, count: cells[a]?.[a + 1 + b] ?? 0 })),
  );
  return pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, max);
}

const indexOf = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ id }, index) => [id, index]));

const indexesOf = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  [...new Set(ids)].flatMap((id) => index.get(id) ?? []);

const add = (counts: number[], index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1;
};
