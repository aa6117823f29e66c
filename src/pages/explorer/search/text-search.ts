import { ContentError } from "../../../content/errors.ts";
import type { Locale } from "../../../domain/locale.ts";
import { addBodies, readTextIndex } from "../../../search/index/read.ts";
import { explainMatch } from "../../../search/text/explain.ts";
import { searchText } from "../../../search/text/search.ts";
import type { MatchExplanation, SuggestionMaterial, TextSearchResult } from "../../../search/text/search-result.ts";
import { suggest } from "../../../search/text/suggest.ts";

/** The search index and what can be asked of it. Rows are places in the catalog of either language. */
export type TextSearch = {
  /** Number of cases in the index. */
  size: number;
  search: (query: string, locale: Locale) => TextSearchResult;
  explain: (row: number, result: TextSearchResult, locale: Locale) => MatchExplanation;
  suggest: (text: string, locale: Locale) => SuggestionMaterial;
};

/** Reads the parsed files `search.json` and `search-bodies.json` (null where that cannot be loaded). Throws ContentError. */
export function createTextSearch(file: object, bodies: object | null): TextSearch {
  const read = readTextIndex(file);
  if (!read.ok) throw new ContentError("damaged", "search.json");
  const index = read.value;
  if (bodies) addBodies(index, bodies);
  return {
    size: index.size,
    search: (query, locale) => searchText(index, query, locale),
    explain: (row, result, locale) => explainMatch(index, row, result, locale),
    suggest: (text, locale) => suggest(index, text, locale),
  };
}
