import { type FacetKey, facetKeys } from "../model/facet.ts";

/** What has ever been published. Empty for sources other than the project's own. */
export type Ledger = {
  /** Day each case joined, `YYYY-MM-DD`. */
  added: ReadonlyMap<string, string>;
  values: Record<FacetKey, readonly string[]>;
  /** Old slug to the slug it lives under now. */
  cases: ReadonlyMap<string, string>;
  /** Old value id to the id that replaced it. */
  moved: Record<FacetKey, ReadonlyMap<string, string>>;
};

export const emptyLedger: Ledger = {
  added: new Map(),
  values: Object.fromEntries(facetKeys.map((facet) => [facet, []])) as unknown as Ledger["values"],
  cases: new Map(),
  moved: Object.fromEntries(facetKeys.map((facet) => [facet, new Map()])) as unknown as Ledger["moved"],
};
