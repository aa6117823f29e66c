import type { Selection } from "../model/facet.ts";
import type { MatchSet } from "./match-set.ts";

/**
 * recommended: the source order. newest: by day added, then name. name: by the folded reading.
 * similar: by likeness to the chosen values and the text found (`sort-rows.ts` has the formula).
 */
export const sortOrders = ["recommended", "newest", "name", "similar"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** `matches` is left out when nothing is searched for. `limit` rows are wanted from the `offset`th on. */
export type CaseRequest = {
  selection: Selection;
  matches?: MatchSet;
  sort: SortOrder;
  offset: number;
  limit: number;
};
