import { facetKeys, type Selection } from "../model/facet.ts";
import type { BaseSet } from "./base-set.ts";
import { hasRow, listRows } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import type { MatchSet } from "./match-set.ts";
import type { CaseRequest } from "./request.ts";

/** The rows `offset .. offset + limit` of a set in the order asked for; fewer or none past the end. */
export const pageOfRows = (table: CaseTable, chosen: BaseSet, request: CaseRequest): Uint32Array => {
  const from = clamp(request.offset, chosen.total);
  const to = clamp(from + request.limit, chosen.total);
  if (from >= to) return new Uint32Array(0);
  if (request.sort === "newest") return walk(table.byNewest, chosen, from, to);
  if (request.sort === "name") return walk(table.byName, chosen, from, to);
  const rows = new Uint32Array(request.sort === "similar" ? chosen.total : to);
  listRows(chosen.bits, rows);
  if (request.sort === "similar") sortByLikeness(table, rows, request);
  return rows.slice(from, to);
};

/**
 * Likeness of a row: for each chosen value it holds, round(1024 · ln(1 + N / rows that hold the value)), so a rare value in
 * common says more; plus, when text was searched, round(16384 · score / best score). Whole numbers, so that equal rows tie
 * exactly and keep the source order.
 */
export const likeness = (table: CaseTable, selection: Selection, matches?: MatchSet): Float64Array => {
  const points = new Float64Array(table.size);
  for (const key of facetKeys) {
    const facet = table.facets[key];
    for (const id of new Set(selection.values[key])) {
      const value = facet.index.get(id);
      if (value === undefined) continue;
      const weight = Math.round(1024 * Math.log(1 + table.size / Math.max(1, facet.sizes[value] as number)));
      const posting = facet.postings[value];
      if (posting?.dense === false) for (const row of posting.rows) points[row] = (points[row] as number) + weight;
      else if (posting !== undefined) {
        for (let row = 0; row < table.size; row++) {
          if (hasRow(posting.bits, row)) points[row] = (points[row] as number) + weight;
        }
      }
    }
  }
  if (matches !== undefined) addScores(points, matches);
  return points;
};

const addScores = (points: Float64Array, { rows, scores }: MatchSet): void => {
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    points[row] = (points[row] as number) + Math.round((16384 * (scores[i] as number)) / best);
  }
};

const sortByLikeness = (table: CaseTable, rows: Uint32Array, { selection, matches }: CaseRequest): void => {
  const points = likeness(table, selection, matches);
  rows.sort((a, b) => (points[b] as number) - (points[a] as number) || a - b);
};

const walk = (order: Uint32Array, chosen: BaseSet, from: number, to: number): Uint32Array => {
  const page = new Uint32Array(to - from);
  let seen = 0;
  for (let i = 0; seen < to; i++) {
    const row = order[i] as number;
    if (!hasRow(chosen.bits, row)) continue;
    if (seen >= from) page[seen - from] = row;
    seen++;
  }
  return page;
};

/** Offsets come from addresses, so anything that is no whole number in range is brought into it. */
const clamp = (value: number, total: number): number => (value > 0 ? Math.min(Math.floor(value), total) : 0);
