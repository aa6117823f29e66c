/**
 * Words that addresses use already, as a query key or as the first part of a path below the language. A facet of such a name
 * could not be told from them.
 */
export const reservedWords: readonly string[] = [
  "accent",
  "admin",
  "assets",
  "bg",
  "case",
  "cases",
  "compare",
  "data",
  "embed",
  "en",
  "feed",
  "images",
  "insights",
  "lang",
  "limit",
  "q",
  "radius",
  "scheme",
  "search",
  "share",
  "shortlist",
  "size",
  "slug",
  "sort",
  "text",
  "title",
  "view",
  "zh",
];
