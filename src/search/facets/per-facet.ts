import type { FacetKey } from "../../domain/facet.ts";

/** One thing for each facet. */
export const perFacet = <T>(make: (key: FacetKey) => T): Record<FacetKey, T> => ({
  industry: make("industry"),
  challenge: make("challenge"),
  feature: make("feature"),
  cloud: make("cloud"),
  location: make("location"),
});
