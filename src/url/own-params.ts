import type { FacetParam } from "../domain/facet.ts";
import { facetParams } from "./explorer-state.ts";

/** Every query parameter that changes what a page shows; all others (utm_source …) belong to somebody else. */
export const ownParams = (facets: readonly FacetParam[]): string[] => [
  ...facetParams(facets),
  "q",
  "sort",
  "view",
  "cases",
  "title",
];
