/** Orders of a list; the first is the default: the editors' or, when text is searched, the best match first. `similar` means most like the chosen values and the text found. */
export const sortOrders = ["recommended", "newest", "name", "similar"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Cases by the reading of their names, by code unit, so that every browser gives the same order. */
export const byName = <T extends { sortName: string }>(cases: readonly T[]): T[] =>
  [...cases].sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0));

/** Cards a list shows first. With a featured story above it and one card of two columns they fill whole rows of two and three. */
export const pageSize = 14;
/** Cards that "show more" adds; where few would be left behind, it adds them too. */
const moreCards = 24;
const fewCards = 12;

/** How many cards "show more" adds when `left` are not shown yet. */
export const nextCards = (left: number): number => (left <= moreCards + fewCards ? left : moreCards);
