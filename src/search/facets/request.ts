import type { Selection } from "../../domain/facet.ts";
import type { SortOrder } from "../../domain/sort-order.ts";
import type { MatchSet } from "./match-set.ts";

/** `matches` is left out when nothing is searched for. `limit` rows are wanted from the `offset`th on. */
export type CaseRequest = {
  selection: Selection;
  matches?: MatchSet;
  sort: SortOrder;
  offset: number;
  limit: number;
};
