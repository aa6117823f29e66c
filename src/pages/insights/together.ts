import type { FacetValue } from "../../domain/facet.ts";
import type { PairCounts } from "./pair-counts.ts";

/** Two values of one facet and the number of cases that hold both. */
export type Together = { first: FacetValue; second: FacetValue; count: number };

/** The pairs found together most often, from counts of a facet against itself; equals stand in vocabulary order. */
export function mostTogether({ rows, cells }: PairCounts, most: number): Together[] {
  const pairs = rows.flatMap((first, a) =>
    rows.slice(a + 1).map((second, b) => ({ first, second, count: cells[a]?.[a + 1 + b] ?? 0 })),
  );
  return pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
