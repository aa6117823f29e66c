import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { emptySelection } from "../../../domain/facet.ts";
import { hasRow } from "../../../search/facets/bit-set.ts";
import { applyFilters, toFilters } from "../../../search/facets/filters.ts";
import { suggestWhenEmpty } from "../../../search/facets/relax.ts";
import { createFacetEngine, searchCases } from "../../../search/facets/search.ts";
import type { MatchExplanation } from "../../../search/text/explain.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { scanCards } from "./scan-cards.ts";
import type { TextSearch } from "./text-search.ts";
import { fullTextSearchQuery, textSearchQuery } from "./text-search-query.ts";

/**
 * What a state gives: the total, all rows in order, the count of each facet value; `hitInfo(row)` says how the text found a
 * case. `closest` are the cases that hold only some words of the text, where few hold all. `suggestions` is the way on where
 * nothing is found; `allCounts` are the counts of the whole casebook. `needsTextSearch` loads the search index before anything is typed.
 */
export function useResults(catalog: Catalog, state: ExplorerState, needsTextSearch: boolean) {
  const { selection, sort, query } = state;
  const text = query.trim();
  const engine = useMemo(() => createFacetEngine(catalog), [catalog]);
  const { data: names } = useQuery({ ...textSearchQuery, enabled: needsTextSearch || text !== "" });
  // A reader who only puts the cursor into the field gets suggestions from the names; the bodies are five times as many bytes.
  const { data = names } = useQuery({ ...fullTextSearchQuery, enabled: text !== "" });
  // An index of another build does not belong to this catalog.
  const textSearch = data?.size === catalog.cases.length ? data : null;
  const found = useMemo(() => (text === "" ? null : findText(catalog, textSearch, text)), [catalog, textSearch, text]);
  const allCounts = useMemo(
    () => searchCases(engine, { selection: emptySelection, sort: "recommended", limit: 0 }).counts,
    [engine],
  );
  const result = useMemo(
    () => searchCases(engine, { selection, sort, limit: Infinity, ...(found && { matches: found.matches }) }),
    [engine, selection, sort, found],
  );
  const closest = useMemo(() => {
    if (!found || found.closest.length === 0) return [];
    const { bits } = applyFilters(engine, toFilters(engine, selection));
    return found.closest.filter((row) => hasRow(bits, row));
  }, [engine, selection, found]);
  const suggestions = useMemo(
    () => (result.total > 0 ? null : suggestWhenEmpty(engine, selection, found?.matches)),
    [result, engine, selection, found],
  );
  return { engine, textSearch, result, closest, suggestions, hitInfo: found?.hitInfo, allCounts };
}

function findText(catalog: Catalog, textSearch: TextSearch | null, text: string) {
  if (!textSearch) return { matches: scanCards(catalog, text), closest: [], hitInfo: undefined };
  const result = textSearch.search(text, catalog.lang);
  const known = new Map<number, MatchExplanation>();
  const hitInfo = (row: number): MatchExplanation => {
    const info = known.get(row) ?? textSearch.explain(row, result, catalog.lang);
    known.set(row, info);
    return info;
  };
  return { matches: result.found, closest: result.closest.map(({ row }) => row), hitInfo };
}
