import { ownParams } from "../url/own-params.ts";
import { loadFiltering } from "./load-filtering.ts";
import { loadTextSearch } from "./load-text-search.ts";

/** Brings what an address needs to be drawn right at once: the engine where it filters, the text search where it has a text. */
export async function prepareExplorer(search: URLSearchParams, isLanding: boolean): Promise<void> {
  await Promise.all([
    (isLanding || ownParams.some((name) => search.has(name))) && loadFiltering(),
    search.has("q") && loadTextSearch(),
  ]);
}
