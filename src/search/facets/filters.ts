import { idsOf, type Selection } from "../../domain/facet.ts";
import { type Bits, bitsOf, countRows, emptyBits, fullBits, intersect, unite } from "./bit-set.ts";
import type { CaseTable, FacetColumn } from "./case-table.ts";

/** What a text search found: rows, each with its score (above 0). */
export type TextMatches = readonly { row: number; score: number }[];

/** The rows that one facet, or the text (`facet` null), lets through. `all`: a case must hold all the chosen values. */
export type FacetFilter = { facet: string | null; all: boolean; bits: Bits };

/** The rows that pass some filters. */
export type CandidateSet = { bits: Bits; total: number };

/** The filters of a selection. An id that the facet does not declare is held by no case. */
export const toFilters = (table: CaseTable, selection: Selection, matches?: TextMatches): FacetFilter[] => {
  const filters = table.facets.flatMap((facet): FacetFilter[] => {
    const ids = idsOf(selection.values, facet.id);
    if (ids.length === 0) return [];
    const all = selection.all.includes(facet.id);
    return [{ facet: facet.id, all, bits: all ? rowsWithAll(table, facet, ids) : rowsWithAny(table, facet, ids) }];
  });
  if (matches)
    filters.push({
      facet: null,
      all: false,
      bits: bitsOf(
        table.size,
        matches.map(({ row }) => row),
      ),
    });
  return filters;
};

/** The rows that pass every filter, apart from that of the facet `except`. */
export const applyFilters = (table: CaseTable, filters: readonly FacetFilter[], except?: string): CandidateSet => {
  const bits = fullBits(table.size);
  for (const filter of filters) if (filter.facet !== except) intersect(bits, filter.bits);
  return { bits, total: countRows(bits) };
};

const rowsWithAny = (table: CaseTable, facet: FacetColumn, ids: readonly string[]): Bits => {
  const bits = emptyBits(table.size);
  for (const id of ids) unite(bits, rowsWith(table, facet, id));
  return bits;
};

const rowsWithAll = (table: CaseTable, facet: FacetColumn, ids: readonly string[]): Bits => {
  const bits = fullBits(table.size);
  for (const id of ids) intersect(bits, rowsWith(table, facet, id));
  return bits;
};

const rowsWith = (table: CaseTable, facet: FacetColumn, id: string): Bits =>
  facet.bits[facet.valueNumbers.get(id) ?? -1] ?? emptyBits(table.size);
