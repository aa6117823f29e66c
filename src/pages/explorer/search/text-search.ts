import type { Locale } from "../../../domain/locale.ts";
import type { BodiesFile, TextIndexFile } from "../../../search/index/file.ts";
import { addBodies, readTextIndex, type TextIndex } from "../../../search/index/read.ts";
import { type SuggestionMaterial, suggest } from "../../../search/suggest.ts";
import type { MatchExplanation } from "../../../search/text/explain.ts";
import { explainMatch } from "../../../search/text/explain.ts";
import type { TextSearchResult } from "../../../search/text/search.ts";
import { searchText } from "../../../search/text/search.ts";

/** The search index and what can be asked of it. Rows are places in the catalog of either language. */
export type TextSearch = {
  /** Number of cases in the index. */
  size: number;
  search: (query: string, locale: Locale) => TextSearchResult;
  explain: (row: number, result: TextSearchResult, locale: Locale) => MatchExplanation;
  suggest: (text: string, locale: Locale) => SuggestionMaterial;
  /** The same search once it knows the parsed file `search-bodies.json`; another object, so that what was found is asked again. */
  withBodies: (bodies: object) => TextSearch;
};

/** Reads the parsed file `search.json`. */
export const createTextSearch = (file: object): TextSearch => searchIn(readTextIndex(file as TextIndexFile));

const searchIn = (index: TextIndex): TextSearch => ({
  size: index.file.cases.length,
  search: (query, locale) => searchText(index, query, locale),
  explain: (row, result, locale) => explainMatch(index, row, result, locale),
  suggest: (text, locale) => suggest(index, text, locale),
  withBodies: (bodies) => {
    addBodies(index, bodies as BodiesFile);
    return searchIn(index);
  },
});
