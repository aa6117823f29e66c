import type { Catalog } from "../../domain/customer-case.ts";
import type { FacetKey, FacetValue } from "../../domain/facet.ts";

/** A facet whose values do not stand in a tree, so that a case holds a value or not. */
export type FlatFacet = Exclude<FacetKey, "location">;

/** `cells[row][column]` is the number of cases that hold both values; totals count cases, not cells. */
export type PairCounts = {
  rowFacet: FlatFacet;
  columnFacet: FlatFacet;
  rows: readonly FacetValue[];
  columns: readonly FacetValue[];
  cells: number[][];
  rowTotals: number[];
  columnTotals: number[];
};

/** Counts every pair of values of two facets in one pass over the cases. Ids the vocabulary does not know are left out. */
export function countPairs(
  { cases, vocabulary }: Pick<Catalog, "cases" | "vocabulary">,
  rowFacet: FlatFacet,
  columnFacet: FlatFacet,
): PairCounts {
  const rows = vocabulary[rowFacet];
  const columns = vocabulary[columnFacet];
  const rowOf = indexOf(rows);
  const columnOf = indexOf(columns);
  const cells = rows.map(() => columns.map(() => 0));
  const rowTotals = rows.map(() => 0);
  const columnTotals = columns.map(() => 0);
  for (const { facets } of cases) {
    const ownRows = placesOf(facets[rowFacet], rowOf);
    const ownColumns = placesOf(facets[columnFacet], columnOf);
    for (const column of ownColumns) add(columnTotals, column);
    for (const row of ownRows) {
      add(rowTotals, row);
      for (const column of ownColumns) add(cells[row] ?? [], column);
    }
  }
  return { rowFacet, columnFacet, rows, columns, cells, rowTotals, columnTotals };
}

const indexOf = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ id }, place) => [id, place]));

const placesOf = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  [...new Set(ids)].flatMap((id) => index.get(id) ?? []);

const add = (counts: number[], place: number): void => {
  counts[place] = (counts[place] ?? 0) + 1;
};
