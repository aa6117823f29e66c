/** One thing for each facet, in the order of the facet table. */
export const perFacet = <T>(facets: Iterable<string>, make: (facet: string) => T): Record<string, T> =>
  Object.fromEntries(Array.from(facets, (facet) => [facet, make(facet)]));
