import type { i18n as I18n } from "i18next";
import type { FacetParam } from "../../../domain/facet.ts";
import type { Locale } from "../../../domain/locale.ts";
import { ownParams } from "../../../url/own-params.ts";
import { loadTextSearch } from "../search/load-text-search.ts";
import { isFilteringLoaded, loadFiltering } from "./load-filtering.ts";

/** Brings what an address needs to be drawn right at once: the engine where it filters, the text search where it has a text. */
export async function prepareExplorer(
  i18n: I18n,
  locale: Locale,
  search: URLSearchParams,
  isLanding: boolean,
  facets: readonly FacetParam[],
): Promise<void> {
  const filters = isLanding || isFilteringLoaded() || ownParams(facets).some((name) => search.has(name));
  await Promise.all([filters && loadFiltering(i18n, locale), search.has("q") && loadTextSearch()]);
}
