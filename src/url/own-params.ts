import { facetKeys } from "../domain/facet.ts";

/** Every query parameter that changes what a page shows; all others (utm_source …) belong to somebody else. */
export const ownParams: readonly string[] = [
  ...facetKeys.flatMap((key) => [key, `${key}.all`]),
  "q",
  "sort",
  "view",
  "cases",
  "title",
];

/** Whether an address asks for another state than the prerendered page shows. Reads any query string, never fails. */
export const asksForState = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => ownParams.includes(name));
