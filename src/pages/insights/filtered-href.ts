import { emptySelection, type FacetIds } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { emptyExplorerState, formatExplorerState } from "../../url/explorer-state.ts";
import { paths } from "../../url/paths.ts";

/** The list of all cases that hold the given values; where a facet has several, a case must hold all of them. */
export function filteredHref(locale: Locale, chosen: Partial<FacetIds>): string {
  const selection = emptySelection();
  const values = { ...selection.values, ...chosen };
  const all = (["challenge", "feature"] as const).filter((facet) => values[facet].length > 1);
  return paths.explorer.href(locale) + formatExplorerState({ ...emptyExplorerState(), selection: { values, all } });
}
