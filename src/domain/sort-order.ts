/** Orders of a list; the first is the default: the editors' or, when text is searched, the best match first. `similar` means most like the chosen values and the text found. */
export const sortOrders = ["recommended", "newest", "name", "similar"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Cases by the reading of their names, by code unit, so that every browser gives the same order. */
export const byName = <T extends { sortName: string }>(cases: readonly T[]): T[] =>
  [...cases].sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0));

/** Cards a list shows first, and how many more with each "show more". */
export const pageSize = 24;
