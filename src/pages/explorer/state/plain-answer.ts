import type { Catalog } from "../../../domain/customer-case.ts";
import { idsOf, idsWithin } from "../../../domain/facet.ts";

/** What the page draws: rows of the catalog in order, and per facet how many cases each value would give. */
export type Answer = { total: number; rows: ArrayLike<number>; counts: Record<string, ArrayLike<number>> };

/** The answer to no question: every case in the order "recommended". Spares the unfiltered page the engine. */
export function plainAnswer({ cases, facets }: Pick<Catalog, "cases" | "facets">): Answer {
  const counts = facets.map(({ id: facet, values }) => {
    const within = [...idsWithin(values).values()];
    const holders = within.map(
      (ids) => cases.filter((item) => idsOf(item.facets, facet).some((id) => ids.has(id))).length,
    );
    return [facet, holders] as const;
  });
  return {
    total: cases.length,
    rows: cases.map((_, row) => row),
    counts: Object.fromEntries(counts),
  };
}
