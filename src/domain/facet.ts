export const facetKeys = ["industry", "challenge", "feature", "cloud", "location"] as const;
export type FacetKey = (typeof facetKeys)[number];

/** Facets of which a case can hold several values, so "all of" is a useful question. */
export const multiValuedFacets = ["challenge", "feature"] as const satisfies readonly FacetKey[];
export type MultiValuedFacet = (typeof multiValuedFacets)[number];

export const isFacetKey = (value: unknown): value is FacetKey => facetKeys.some((key) => key === value);
export const isMultiValued = (key: FacetKey): key is MultiValuedFacet => multiValuedFacets.some((k) => k === key);

/** Value ids per facet, in source order. A location holds its most exact places only; parents are implied by the vocabulary. */
export type FacetIds = Record<FacetKey, string[]>;

/** What a visitor chose: ids per facet, and the facets in which a case must hold all of them. */
export type Selection = { values: FacetIds; all: MultiValuedFacet[] };

/** One value of the vocabulary in one language. `parent` is set in tree facets only. */
export type FacetValue = { id: string; label: string; parent?: string };

/** Every known value per facet, in the order the lists show; parents stand before their children. */
export type Vocabulary = Record<FacetKey, FacetValue[]>;

export const emptyFacetIds = (): FacetIds => ({ industry: [], challenge: [], feature: [], cloud: [], location: [] });
export const emptySelection = (): Selection => ({ values: emptyFacetIds(), all: [] });
