import type { FacetKey } from "./facet.ts";

/** `OUT/redirects.json`: names that were published once, and the name each lives under now. Chains are already followed. */
export type Redirects = {
  schemaVersion: number;
  cases: Record<string, string>;
  values: Partial<Record<FacetKey, Record<string, string>>>;
};
