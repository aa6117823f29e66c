import { type Facet, type FacetIds, idsOf } from "../../domain/facet.ts";

export type Shared = { facet: string; id: string };
export type Relation = { slug: string; shared: Shared[] };
type Subject = { slug: string; facets: FacetIds };
/** A facet value, the cases that hold it, and how telling it is. */
type Value = { shared: Shared; holders: number[]; weight: number };

const relatedCount = 4;

/**
 * For each case the few that share most with it. A shared value weighs the logarithm of how rare it is (inverse document frequency,
 * Spärck Jones 1972), so that a value all cases have weighs nothing. Ties fall back on the given order.
 */
export const relateCases = (cases: readonly Subject[], facets: readonly Facet[]): Map<string, Relation[]> => {
  const valuesOf = collectValues(cases, facets);
  return new Map(
    cases.map(({ slug }, index): [string, Relation[]] => {
      const own = valuesOf[index] as Value[];
      const related = topScored(scoreOthers(own, index, cases.length)).map((other) => {
        const theirs = new Set(valuesOf[other]);
        const shared = own.filter((value) => theirs.has(value)).map((value) => value.shared);
        return { slug: (cases[other] as Subject).slug, shared };
      });
      return [slug, related];
    }),
  );
};

/** The telling values of each case, rarest first. */
const collectValues = (cases: readonly Subject[], table: readonly Facet[]): Value[][] => {
  const values = new Map<string, Value>();
  const all = cases.map(({ facets }, index) =>
    table.flatMap(({ id: facet }) =>
      idsOf(facets, facet).map((id) => {
        const value = values.get(`${facet}/${id}`) ?? { shared: { facet, id }, holders: [], weight: 0 };
        value.holders.push(index);
        values.set(`${facet}/${id}`, value);
        return value;
      }),
    ),
  );
  for (const value of values.values()) value.weight = Math.log(cases.length / value.holders.length);
  return all.map((own) => own.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight));
};

/** The weights of the values that each case shares with `self`, added up. */
const scoreOthers = (own: readonly Value[], self: number, count: number): Float64Array => {
  const scores = new Float64Array(count);
  for (const { holders, weight } of own)
    for (const other of holders) scores[other] = (scores[other] as number) + weight;
  scores[self] = 0;
  return scores;
};

/** The cases with the highest scores, best first; among equals the earlier. Cases that share nothing are left out. */
const topScored = (scores: Float64Array): number[] => {
  const best: number[] = [];
  while (best.length < relatedCount) {
    const index = scores.reduce((top, score, at) => (score > (scores[top] as number) ? at : top), 0);
    if (!((scores[index] ?? 0) > 0)) break;
    best.push(index);
    scores[index] = 0;
  }
  return best;
};
