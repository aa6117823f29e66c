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

/** A text with a number in it. `{count}`, `{label}` and `{facet}` are filled in; `other` serves every number but one. */
export type CountedText = { one?: string; other: string };

/**
 * A question a reader can filter by, such as the industry, in one language. Declared in `data/taxonomy.yaml`; no code names one.
 * Its id is the query key (`?industry=iot`) and the first part of its landing pages (`/en/industry/iot/`).
 */
export type Facet = {
  id: string;
  label: string;
  /** For narrow places; the label where it is absent. */
  short?: string;
  /** A case may hold several values, so that "all of" can be asked. */
  multiple: boolean;
  /** Values have parents. A case holds the most exact ones only; a parent counts the cases below it. */
  tree: boolean;
  /** Has a widget in the bar above the list. */
  promoted: boolean;
  /** How many of its values a card shows; 0 shows none. */
  card: number;
  /** Stands on cards in other sites' pages. */
  embed: boolean;
  /** Its first value stands on share pictures. */
  picture: boolean;
  /** Each value has a page of its own. */
  landing: boolean;
  /** First sentence of those pages. */
  intro?: CountedText;
  /** The question "cases like mine" asks; absent where it does not ask. */
  similar?: string;
  /** What the coverage page says of it. */
  coverage?: FacetCoverage;
  /** In the order lists show them; parents stand before their children. */
  values: FacetValue[];
};

/** `inUse` names the number of values in use; `against` is the facet of the columns of a table whose rows are this one's values. */
export type FacetCoverage = {
  inUse?: string;
  against?: { facet: string; title: string; text: string };
  together?: { title: string; none: string };
};
