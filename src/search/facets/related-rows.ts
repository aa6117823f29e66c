import { type FacetKey, facetKeys } from "../../domain/facet.ts";
import { bestRows } from "./best-rows.ts";
import { listRows } from "./bit-set.ts";
import type { CaseTable, FacetTable, Posting } from "./case-table.ts";

/** A row like another, and the values both hold, the rarest first; a place is named without the places around it. */
export type RelatedRow = { row: number; shared: { facet: FacetKey; id: string }[] };

/**
 * The rows most like a row: each value in common weighs round(1024 · ln(1 + N / rows that hold it)), and places within
 * places count only as deep as they agree. Rows with nothing in common are left out; ties keep the source order.
 */
export const relatedRows = (table: CaseTable, row: number, limit: number): RelatedRow[] => {
  const points = new Float64Array(table.size);
  for (const key of facetKeys) {
    const facet = table.facets[key];
    for (const value of valuesOf(facet, row)) {
      const parent = facet.parents[value] as number;
      const weight = weightOf(table, facet, value) - (parent < 0 ? 0 : weightOf(table, facet, parent));
      for (const other of rowsHolding(facet, value)) points[other] = (points[other] as number) + weight;
    }
  }
  points[row] = 0;
  const others = Uint32Array.from(points.keys()).filter((other) => (points[other] as number) > 0);
  const best = bestRows(
    others,
    Float64Array.from(others, (other) => points[other] as number),
    limit,
  );
  return Array.from(best, (other) => ({ row: other, shared: sharedValues(table, row, other) }));
};

const sharedValues = (table: CaseTable, row: number, other: number): RelatedRow["shared"] =>
  facetKeys
    .flatMap((key) => {
      const facet = table.facets[key];
      const theirs = valuesOf(facet, other);
      const both = valuesOf(facet, row).filter((value) => theirs.includes(value));
      const around = new Set(Array.from(both, (value) => facet.parents[value] as number));
      return Array.from(
        both.filter((value) => !around.has(value)),
        (value) => ({ facet: key, id: facet.ids[value] as string, weight: weightOf(table, facet, value) }),
      );
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ facet, id }) => ({ facet, id }));

const valuesOf = ({ starts, values }: FacetTable, row: number): Uint16Array =>
  values.subarray(starts[row], starts[row + 1]);

const weightOf = (table: CaseTable, facet: FacetTable, value: number): number =>
  Math.round(1024 * Math.log(1 + table.size / (facet.sizes[value] as number)));

const rowsHolding = (facet: FacetTable, value: number): Uint32Array => {
  const posting = facet.postings[value] as Posting;
  if (!posting.dense) return posting.rows;
  const rows = new Uint32Array(facet.sizes[value] as number);
  listRows(posting.bits, rows);
  return rows;
};
