import { type FacetKey, type FiveFacets, facetKeys, perFacet } from "../../fixtures/facets.ts";
import { type FacetAnswer, type PeerCase, pageLength } from "./facet-peer.ts";

/** Facets in which something is chosen. */
export const chosenFacets = (values: FiveFacets): FacetKey[] => facetKeys.filter((key) => values[key].length > 0);

/** The selection with one facet cleared. */
export const withoutFacet = (values: FiveFacets, key: FacetKey): FiveFacets => ({ ...values, [key]: [] });

export const countValues = (cases: readonly PeerCase[], key: FacetKey): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of cases) for (const id of item[key]) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

/** Disjunctive counts for a library that only filters: one more filtered list for each facet in which something is chosen. */
export const answerByFilter = (
  filter: (values: FiveFacets) => readonly PeerCase[],
  values: FiveFacets,
): FacetAnswer => {
  const found = filter(values);
  const lists = new Map(chosenFacets(values).map((key) => [key, filter(withoutFacet(values, key))]));
  return {
    total: found.length,
    page: found.slice(0, pageLength).map(({ id }) => id),
    counts: perFacet((key) => countValues(lists.get(key) ?? found, key)),
  };
};
