import type { Locale } from "../../../domain/locale.ts";
import type { BodiesFile, TextIndexFile } from "../../../search/index/file.ts";
import { addBodies, readTextIndex } from "../../../search/index/read.ts";
import { type SuggestionMaterial, suggest } from "../../../search/suggest.ts";
import { explainMatch } from "../../../search/text/explain.ts";
import { searchText } from "../../../search/text/search.ts";
import type { MatchExplanation, TextSearchResult } from "../../../search/text/search-result.ts";

/** The search index and what can be asked of it. Rows are places in the catalog of either language. */
export type TextSearch = {
  /** Number of cases in the index. */
  size: number;
  search: (query: string, locale: Locale) => TextSearchResult;
  explain: (row: number, result: TextSearchResult, locale: Locale) => MatchExplanation;
  suggest: (text: string, locale: Locale) => SuggestionMaterial;
};

/** Reads the parsed files `search.json` and, as soon as it is there, `search-bodies.json`. */
export function createTextSearch(file: object, bodies: object | null): TextSearch {
  const index = readTextIndex(file as TextIndexFile);
  if (bodies) addBodies(index, bodies as BodiesFile);
  return {
    size: index.size,
    search: (query, locale) => searchText(index, query, locale),
    explain: (row, result, locale) => explainMatch(index, row, result, locale),
    suggest: (text, locale) => suggest(index, text, locale),
  };
}
