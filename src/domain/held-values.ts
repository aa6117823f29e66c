import type { FacetIds, FacetKey, Vocabulary } from "./facet.ts";

/** The values of a facet that at least one case holds, and in a tree those above them. */
export const heldValues = (
  facet: FacetKey,
  vocabulary: Vocabulary,
  cases: readonly { facets: FacetIds }[],
): ReadonlySet<string> => {
  const parents = new Map(vocabulary[facet].map(({ id, parent }) => [id, parent]));
  const held = new Set<string>();
  for (const { facets } of cases)
    for (const own of facets[facet])
      for (let id: string | undefined = own; id !== undefined && !held.has(id); id = parents.get(id)) held.add(id);
  return held;
};
