import type { Catalog } from "../../../domain/customer-case.ts";
import { idsOf, idsWithin, type Selection } from "../../../domain/facet.ts";
import type { MatchSet } from "../../../search/facets/match-set.ts";
import type { Widening } from "../../../search/facets/widen.ts";

/** The way out of a question without answer: what to drop, null when no single filter helps; and the rows that come nearest. */
export type Repair = { drop: Widening | null; nearest: number[] };

const mostNearest = 3;

/** The cases that meet most of the facets chosen, and the text; those that meet none are left out. */
export function nearestRows(
  { cases, facets: table }: Catalog,
  selection: Selection,
  matches: MatchSet | undefined,
): number[] {
  const wanted = table.map(({ id: facet, values }) => {
    const within = idsWithin(values);
    return { facet, ids: new Set(idsOf(selection.values, facet).flatMap((id) => [...(within.get(id) ?? [])])) };
  });
  const found = new Set(matches?.rows);
  return cases
    .map(({ facets }, row) => ({
      row,
      met:
        wanted.filter(({ facet, ids }) => idsOf(facets, facet).some((id) => ids.has(id))).length +
        (found.has(row) ? 1 : 0),
    }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.row - b.row)
    .slice(0, mostNearest)
    .map(({ row }) => row);
}
