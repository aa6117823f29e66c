import type { Catalog } from "../model/customer-case.ts";
import { type FacetKey, facetKeys, isMultiValued, type Selection } from "../model/facet.ts";
import type { MatchSet } from "../search/match-set.ts";
import { withFacet } from "../url/explorer-state.ts";
import { idsWithin } from "./plain-answer.ts";

/** What to give up: values of one facet, or (`facet` null) the text searched for. */
export type Drop = { facet: FacetKey | null; ids: readonly string[] };
/** `drop`: that without which most is found, and how much it gives; null when no single one helps. `nearest`: rows, best first. */
export type Repair = { drop: Drop | null; gives: number; nearest: number[] };

const mostNearest = 3;

/**
 * For a question without answer: `totalOf` is asked once without each of its filters. Where any value of a facet will do,
 * all its values go at once, since dropping one only narrows. Nearest are the cases that meet most of the facets chosen.
 */
export function repairSelection(
  catalog: Catalog,
  selection: Selection,
  matches: MatchSet | undefined,
  totalOf: (selection: Selection, matches: MatchSet | undefined) => number,
): Repair {
  const drops: Drop[] = facetKeys.flatMap((facet) => {
    const ids = selection.values[facet];
    if (ids.length === 0) return [];
    const wantsAll = isMultiValued(facet) && selection.all.includes(facet);
    return wantsAll ? ids.map((id) => ({ facet, ids: [id] })) : [{ facet, ids }];
  });
  const outcomes = drops.map((drop) => ({ drop, gives: totalOf(withoutDrop(selection, drop), matches) }));
  if (matches !== undefined) outcomes.push({ drop: { facet: null, ids: [] }, gives: totalOf(selection, undefined) });
  const best = outcomes.reduce((a, b) => (b.gives > a.gives ? b : a), { drop: null, gives: 0 } as {
    drop: Drop | null;
    gives: number;
  });
  return { ...best, nearest: nearestRows(catalog, selection, matches) };
}

export function withoutDrop(selection: Selection, { facet, ids }: Drop): Selection {
  if (facet === null) return selection;
  return withFacet(
    selection,
    facet,
    selection.values[facet].filter((id) => !ids.includes(id)),
  );
}

function nearestRows({ cases, vocabulary }: Catalog, selection: Selection, matches: MatchSet | undefined): number[] {
  const wanted = facetKeys.map((facet) => {
    const within = idsWithin(vocabulary[facet]);
    return { facet, ids: new Set(selection.values[facet].flatMap((id) => [...(within.get(id) ?? [])])) };
  });
  const found = new Set(matches?.rows);
  return cases
    .map(({ facets }, row) => ({
      row,
      met: wanted.filter(({ facet, ids }) => facets[facet].some((id) => ids.has(id))).length + (found.has(row) ? 1 : 0),
    }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.row - b.row)
    .slice(0, mostNearest)
    .map(({ row }) => row);
}
