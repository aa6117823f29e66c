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

const indexOf = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ id }, index) => [id, index]));

const indexesOf = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  [...new Set(ids)].flatMap((id) => index.get(id) ?? []);

const add = (counts: number[], index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1;
};
