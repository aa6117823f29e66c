import { type Facet, type FacetIds, idsOf } from "../../domain/facet.ts";

export type Shared = { facet: string; id: string };
export type Relation = { slug: string; shared: Shared[] };
type Subject = { slug: string; facets: FacetIds };
/** A facet value, the cases that hold it, and how telling it is. */
type Value = { shared: Shared; holders: number[]; weight: number };

const relatedCount = 4;

/**
 * For each case the few that share most with it. A shared value weighs the logarithm of how rare it is (inverse document frequency,
 * Spärck Jones 1972), so that a value all cases have weighs nothing. Ties fall back on the given order. In 500 or more cases a value
 * that more than a tenth of them hold is passed over once rarer values have found enough.
 */
export const relateCases = (cases: readonly Subject[], facets: readonly Facet[]): Map<string, Relation[]> => {
  const valuesOf = collectValues(cases, facets);
  const scores = new Float64Array(cases.length);
  return new Map(
    cases.map(({ slug }, index): [string, Relation[]] => {
      const own = valuesOf[index] as Value[];
      const touched = gather(own, index, scores);
      const best = topScored(touched, scores).map((other) => {
        const theirs = new Set(valuesOf[other]);
        return {
          slug: (cases[other] as Subject).slug,
          shared: own.filter((value) => theirs.has(value)).map(({ shared }) => shared),
        };
      });
      for (const other of touched) scores[other] = 0;
      return [slug, best];
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

/** Adds up the weights of shared values into `scores`; gives the cases that got any. */
const gather = (own: readonly Value[], self: number, scores: Float64Array): number[] => {
  const touched: number[] = [];
  for (const { holders, weight } of own) {
    const common = scores.length >= 500 && holders.length > scores.length / 10;
    if (common && touched.length >= relatedCount) continue;
    for (const other of holders) {
      if (other === self) continue;
      const score = scores[other] as number;
      if (score === 0) touched.push(other);
      scores[other] = score + weight;
    }
  }
  return touched;
};

/** The best few, best first; among equals the earlier. */
const topScored = (touched: readonly number[], scores: Float64Array): number[] => {
  const best: number[] = [];
  const isBetter = (a: number, b: number | undefined) =>
    b === undefined || (scores[a] as number) > (scores[b] as number) || (scores[a] === scores[b] && a < b);
  for (const candidate of touched) {
    if (best.length === relatedCount && !isBetter(candidate, best.at(-1))) continue;
    best.splice(best.findIndex((known) => isBetter(candidate, known)) >>> 0, 0, candidate);
    best.length = Math.min(best.length, relatedCount);
  }
  return best;
};
