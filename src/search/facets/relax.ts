import { idsOf, type Selection } from "../../domain/facet.ts";
import { hasRow } from "./bit-set.ts";
import type { CaseTable } from "./case-table.ts";
import { applyFilters, type TextMatches, toFilters } from "./filters.ts";

/** A filter to remove: values of one facet, or the text (`facet` null); `total` is how many cases that would give. */
export type FilterRelaxation = { facet: string | null; ids: readonly string[]; total: number };

/** The way on where nothing was found: the one filter to remove, null where none helps, and the rows that come nearest. */
export type NoResultSuggestions = { removal: FilterRelaxation | null; nearest: number[] };

const maxNearest = 3;

export const suggestWhenEmpty = (
  table: CaseTable,
  selection: Selection,
  matches?: TextMatches,
): NoResultSuggestions => {
  const [best] = suggestRemovals(table, selection, matches);
  return { removal: best && best.total > 0 ? best : null, nearest: nearestRows(table, selection, matches) };
};

/**
 * Every filter that could be removed, the one that gives most cases first. Where any of the chosen values of a facet will do,
 * removing one would only narrow the list further, so they go together; where all are asked for, each goes alone.
 */
export const suggestRemovals = (table: CaseTable, selection: Selection, matches?: TextMatches): FilterRelaxation[] => {
  const removals = table.facets.flatMap(({ id: facet }) => {
    const ids = idsOf(selection.values, facet);
    if (ids.length === 0) return [];
    const groups = selection.all.includes(facet) ? ids.map((id) => [id]) : [ids];
    return groups.map((group) => {
      const values = { ...selection.values, [facet]: ids.filter((id) => !group.includes(id)) };
      return { facet, ids: group, total: totalOf(table, { ...selection, values }, matches) };
    });
  });
  const text = matches ? [{ facet: null, ids: [], total: totalOf(table, selection) }] : [];
  return [...removals, ...text].sort((a, b) => b.total - a.total);
};

const totalOf = (table: CaseTable, selection: Selection, matches?: TextMatches): number =>
  applyFilters(table, toFilters(table, selection, matches)).total;

/** The rows that meet the most facets (with any of the chosen values) and the text; rows that meet none are left out. */
const nearestRows = (table: CaseTable, selection: Selection, matches?: TextMatches): number[] => {
  const any = toFilters(table, { ...selection, all: [] }, matches);
  const metBy = (row: number) => any.filter(({ bits }) => hasRow(bits, row)).length;
  return Array.from({ length: table.size }, (_, row) => ({ row, met: metBy(row) }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.row - b.row)
    .slice(0, maxNearest)
    .map(({ row }) => row);
};
