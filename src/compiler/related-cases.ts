import { type FacetIds, type FacetKey, facetKeys } from "../model/facet.ts";

export type Shared = { facet: FacetKey; id: string };
export type Relation = { slug: string; shared: Shared[] };
type Subject = { slug: string; facets: FacetIds };

const relatedCount = 4;

/**
 * For each case the few that share most with it. A shared value weighs the logarithm of how rare it is (inverse document frequency,
 * Spärck Jones 1972), so that a value all cases have weighs nothing. Ties fall back on the given order. Cost grows with the pairs
 * that share a rare value, not with all pairs: values held by more than a tenth of 500 or more cases only add to pairs already found.
 */
export const relateCases = (cases: readonly Subject[]): Map<string, Relation[]> => {
  const holders = new Map<string, number[]>();
  const keysOf = ({ facets }: Subject) => facetKeys.flatMap((facet) => facets[facet].map((id) => `${facet}/${id}`));
  const keys = cases.map(keysOf);
  keys.forEach((list, index) => {
    for (const key of list) {
      const held = holders.get(key);
      if (held) held.push(index);
      else holders.set(key, [index]);
    }
  });
  const weights = new Map([...holders].map(([key, held]) => [key, Math.log(cases.length / held.length)]));
  const scores = new Float64Array(cases.length);
  return new Map(
    cases.map(({ slug }, index) => {
      const own = keys[index] ?? [];
      const touched = gather(own, index, holders, weights, scores, cases.length);
      const best = touched
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        .slice(0, relatedCount)
        .map((other) => ({ slug: cases[other]?.slug ?? "", shared: sharedKeys(own, keys[other] ?? [], weights) }));
      for (const other of touched) scores[other] = 0;
      return [slug, best] as const;
    }),
  );
};

const gather = (
  own: readonly string[],
  self: number,
  holders: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
  scores: Float64Array,
  total: number,
): number[] => {
  const touched: number[] = [];
  const rareFirst = [...own].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  for (const key of rareFirst) {
    const weight = weights.get(key) ?? 0;
    const held = holders.get(key) ?? [];
    const tooCommon = total >= 500 && held.length > total / 10 && touched.length >= relatedCount;
    if (weight === 0) continue;
    if (tooCommon) continue;
    for (const other of held) {
      if (other === self) continue;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight;
    }
  }
  return touched;
};

const sharedKeys = (
  own: readonly string[],
  other: readonly string[],
  weights: ReadonlyMap<string, number>,
): Shared[] => {
  const others = new Set(other);
  return own
    .filter((key) => others.has(key) && (weights.get(key) ?? 0) > 0)
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .map((key) => {
      const [facet = "", id = ""] = key.split("/");
      return { facet: facet as FacetKey, id };
    });
};
