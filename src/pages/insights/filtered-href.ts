import type { Facet, FacetIds } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { emptyExplorerState, formatExplorerState } from "../../url/explorer-state.ts";
import { paths } from "../../url/paths.ts";

/** The list of all cases that hold the given values; where a facet has several, a case must hold all of them. */
export function filteredHref(locale: Locale, values: FacetIds, facets: readonly Facet[]): string {
  const all = Object.entries(values).flatMap(([facet, ids]) => (ids.length > 1 ? [facet] : []));
  return (
    paths.explorer.href(locale) + formatExplorerState({ ...emptyExplorerState(), selection: { values, all } }, facets)
  );
}
