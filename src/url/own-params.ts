import type { FacetParam } from "../domain/facet.ts";
import { facetParams } from "./explorer-state.ts";

/** The query parameters of embeds besides those of the list. */
export const embedParams = ["lang", "slug", "limit", "scheme", "accent", "bg", "text", "radius"];

/** Every query parameter that changes what a page shows; all others (utm_source …) belong to somebody else. */
export const ownParams = (facets: readonly FacetParam[]): string[] => [
  ...facetParams(facets),
  "q",
  "sort",
  "view",
  "cases",
  "title",
];
