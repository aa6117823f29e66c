import type { Catalog } from "../../../domain/customer-case.ts";
import { type FacetKey, type FacetValue, facetKeys } from "../../../domain/facet.ts";

/** What the page draws: rows of the catalog in order, and per facet how many cases each value would give. */
export type Answer = { total: number; rows: ArrayLike<number>; counts: Record<FacetKey, ArrayLike<number>> };

/** The answer to no question: every case in the order "recommended". Spares the unfiltered page the engine. */
export function plainAnswer({ cases, vocabulary }: Pick<Catalog, "cases" | "vocabulary">): Answer {
  const counts = facetKeys.map((facet) => {
    const within = [...idsWithin(vocabulary[facet]).values()];
    const holders = within.map((ids) => cases.filter((item) => item.facets[facet].some((id) => ids.has(id))).length);
    return [facet, holders] as const;
  });
  return {
    total: cases.length,
    rows: cases.map((_, row) => row),
    counts: Object.fromEntries(counts) as Record<FacetKey, number[]>,
  };
}

/** Per value the ids that count for it: its own and those below it. Parents stand before their children. */
export function idsWithin(values: readonly FacetValue[]): Map<string, Set<string>> {
  const within = new Map(values.map(({ id }) => [id, new Set([id])]));
  for (const { id, parent } of [...values].reverse())
    for (const below of within.get(id) ?? []) within.get(parent ?? "")?.add(below);
  return within;
}
