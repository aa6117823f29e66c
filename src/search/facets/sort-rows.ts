import { idsOf, type Selection } from "../../domain/facet.ts";
import { type BaseSet, rowsIn } from "./base-set.ts";
import { bestRows } from "./best-rows.ts";
import { hasRow, listRows } from "./bit-set.ts";
import type { CaseTable, FacetTable, RowOrder } from "./case-table.ts";
import type { MatchSet } from "./match-set.ts";
import type { CaseRequest } from "./request.ts";

/**
 * The rows `offset .. offset + limit` of a set in the order asked for; fewer or none past the end. "Recommended" is the order
 * of the corpus or, when text was searched, the best match first; "similar" adds what was found to what is alike.
 */
export const pageOfRows = (table: CaseTable, chosen: BaseSet, request: CaseRequest): Uint32Array => {
  const from = clamp(request.offset, chosen.total);
  const to = clamp(from + request.limit, chosen.total);
  if (from >= to) return new Uint32Array(0);
  if (request.sort === "newest") return firstInOrder(table.newest, chosen, to).slice(from);
  if (request.sort === "name") return firstInOrder(table.names, chosen, to).slice(from);
  const { sort, selection, matches } = request;
  if (sort === "recommended" && matches === undefined) return firstRows(chosen, to).subarray(from, to);
  const rows = rowsIn(chosen);
  const points = sort === "similar" ? likeness(table, rows, selection) : new Float64Array(rows.length);
  if (matches !== undefined) addScores(rows, points, matches, sort === "similar" ? 16_384 : 1_048_576);
  return bestRows(rows, points, to).slice(from);
};

const firstRows = (chosen: BaseSet, limit: number): Uint32Array => {
  if (chosen.rows !== null) return chosen.rows;
  const rows = new Uint32Array(limit);
  listRows(chosen.bits, rows);
  return rows;
};

/**
 * Likeness of each of the rows: for each chosen value it holds, round(1024 · ln(1 + N / rows that hold the value)), so a rare
 * value in common says more. Whole numbers, so that equal rows tie exactly and keep the source order.
 */
const likeness = (table: CaseTable, rows: Uint32Array, selection: Selection): Float64Array => {
  const points = new Float64Array(rows.length);
  for (const [key, facet] of Object.entries(table.facets)) {
    const ids = idsOf(selection.values, key);
    if (ids.length > 0) addWeights(table.size, facet, ids, rows, points);
  }
  return points;
};

const addWeights = (
  size: number,
  { index, sizes, starts, values }: FacetTable,
  ids: readonly string[],
  rows: Uint32Array,
  points: Float64Array,
): void => {
  const weights = new Float64Array(sizes.length);
  for (const id of ids) {
    const value = index.get(id);
    if (value !== undefined) weights[value] = Math.round(1024 * Math.log(1 + size / (sizes[value] as number)));
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    let sum = 0;
    for (let k = starts[row] as number; k < end; k++) sum += weights[values[k] as number] as number;
    points[i] = (points[i] as number) + sum;
  }
};

/** Adds round(most · score / best score). Both lists ascend, and every row asked for was found, so one walk meets each. */
const addScores = (rows: Uint32Array, points: Float64Array, { rows: found, scores }: MatchSet, most: number): void => {
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0, k = 0; i < rows.length; i++) {
    while (found[k] !== rows[i]) k++;
    points[i] = (points[i] as number) + Math.round((most * (scores[k] as number)) / best);
  }
};

/** Walks the order until enough rows of the set are met, or ranks the set where it is so small that this is less work. */
const firstInOrder = ({ order, rank }: RowOrder, chosen: BaseSet, limit: number): Uint32Array => {
  if ((limit * order.length) / chosen.total > chosen.total) {
    const rows = rowsIn(chosen);
    return bestRows(
      rows,
      Float64Array.from(rows, (row) => order.length - (rank[row] as number)),
      limit,
    );
  }
  const page = new Uint32Array(limit);
  for (let i = 0, seen = 0; seen < limit; i++) {
    const row = order[i] as number;
    if (hasRow(chosen.bits, row)) page[seen++] = row;
  }
  return page;
};

/** Offsets come from addresses, so anything that is no whole number in range is brought into it. */
const clamp = (value: number, total: number): number => (value > 0 ? Math.min(Math.floor(value), total) : 0);
