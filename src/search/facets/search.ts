import type { Catalog } from "../../domain/customer-case.ts";
import type { Selection } from "../../domain/facet.ts";
import type { SortOrder } from "../../domain/sort-order.ts";
import { type CaseTable, createCaseTable } from "./case-table.ts";
import { countFacets } from "./counts.ts";
import { applyFilters, type TextMatches, toFilters } from "./filters.ts";
import { sortRows } from "./sort.ts";

/** A catalog prepared for filtering. It remembers nothing of the requests before. */
export type FacetEngine = CaseTable;

/** `matches` is absent when no text is searched. At most `limit` rows are returned. */
export type SearchRequest = { selection: Selection; matches?: TextMatches; sort: SortOrder; limit: number };

/** `rows` are places in the catalog. `counts` is explained at `countFacets`. */
export type SearchResult = { total: number; rows: Uint32Array; counts: Record<string, Uint32Array> };

export const createFacetEngine: (catalog: Pick<Catalog, "facets" | "cases">) => FacetEngine = createCaseTable;

/** The cases that a selection leaves, the first of them in order, and the count of every facet value. */
export const searchCases = (engine: FacetEngine, { limit, ...request }: SearchRequest): SearchResult => {
  const filters = toFilters(engine, request.selection, request.matches);
  const found = applyFilters(engine, filters);
  return {
    total: found.total,
    rows: sortRows(engine, found, request, limit),
    counts: countFacets(engine, filters, found),
  };
};
