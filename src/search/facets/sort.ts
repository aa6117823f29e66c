import { idsOf, type Selection } from "../../domain/facet.ts";
import type { SortOrder } from "../../domain/sort-order.ts";
import { hasRow, listRows } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import type { CandidateSet, TextMatches } from "./filters.ts";

export type Order = { sort: SortOrder; selection: Selection; matches?: TextMatches };

/**
 * The first `limit` candidates in an order. "Recommended" is the order of the catalog or, with a text, the best match first;
 * "similar" adds up how well a case matches the text and how rare the chosen values are that it holds.
 */
export const sortRows = (
  table: CaseTable,
  candidates: CandidateSet,
  { sort, selection, matches }: Order,
  limit: number,
): Uint32Array => {
  if (sort === "name") return firstInOrder(table.byName, candidates, limit);
  if (sort === "newest") return firstInOrder(table.byDay, candidates, limit);
  if (sort === "recommended" && !matches) return listRows(candidates.bits, Math.min(limit, candidates.total));
  const points = new Float64Array(table.size);
  if (matches) addTextPoints(points, matches, sort === "similar" ? 16_384 : 1_048_576);
  if (sort === "similar") addLikeness(table, points, selection);
  return listRows(candidates.bits, candidates.total)
    .sort((a, b) => (points[b] as number) - (points[a] as number) || a - b)
    .subarray(0, limit);
};

const firstInOrder = (order: Uint32Array, { bits, total }: CandidateSet, limit: number): Uint32Array => {
  const rows = new Uint32Array(Math.min(limit, total));
  let n = 0;
  for (let i = 0; n < rows.length; i++) {
    const row = order[i] as number;
    if (hasRow(bits, row)) rows[n++] = row;
  }
  return rows;
};

/** Points are whole numbers, so that equal cases tie exactly and keep the order of the catalog. */
const addTextPoints = (points: Float64Array, matches: TextMatches, max: number): void => {
  const best = matches.reduce((most, { score }) => Math.max(most, score), 0);
  for (const { row, score } of matches) points[row] = Math.round((max * score) / best);
};

/** The `max` cases that share most with a selection, rare values counting more, whether or not they hold all of it; best first. */
export const closestRows = (table: CaseTable, selection: Selection, max: number): number[] => {
  const points = new Float64Array(table.size);
  addLikeness(table, points, selection);
  return [...points.keys()]
    .filter((row) => (points[row] as number) > 0)
    .sort((a, b) => (points[b] as number) - (points[a] as number) || a - b)
    .slice(0, max);
};

/** For each chosen value that a case holds 1024 · ln(1 + cases / cases with the value): a rare value in common says more. */
const addLikeness = ({ size, facets }: CaseTable, points: Float64Array, selection: Selection): void => {
  for (const facet of facets) {
    for (const id of new Set(idsOf(selection.values, facet.id))) {
      const value = facet.valueNumbers.get(id);
      const bits = value === undefined ? undefined : facet.bits[value];
      if (value === undefined || bits === undefined) continue;
      const weight = Math.round(1024 * Math.log(1 + size / (facet.sizes[value] as number)));
      for (const row of listRows(bits, facet.sizes[value] as number)) points[row] = (points[row] as number) + weight;
    }
  }
};
