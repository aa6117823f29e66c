import { isDeepStrictEqual } from "node:util";
import type { Catalog } from "../../src/domain/customer-case.ts";
import { idsOf, withAncestors } from "../../src/domain/facet.ts";
import { emptyFacetIds, type FacetKey, type FiveFacets, facetKeys, perFacet } from "../fixtures/facets.ts";
import { type Size, sizeOf, type Timing, timeAnswers, timed } from "./measure.ts";
import { casebook } from "./peers/casebook.ts";
import type { FacetAnswer, FacetPeer, PeerCase } from "./peers/facet-peer.ts";
import { flexSearch } from "./peers/flexsearch.ts";
import { itemsJs } from "./peers/itemsjs.ts";
import { miniSearch } from "./peers/minisearch.ts";
import { naiveLoop } from "./peers/naive-loop.ts";
import { orama } from "./peers/orama.ts";
import { createRandom, createZipf, pick, type Random } from "./random.ts";

/** `right`: answers equal to the naive loop's, of `checked`. Sizes in bytes, times in milliseconds. */
export type FacetRow = {
  name: string;
  work: string;
  cases: number;
  build: number;
  load: number;
  size: Size;
  timing: Timing;
  right: number;
  checked: number;
};

const checked = 20;

/** Three values in two facets for each question: first 24 rows, the total and all disjunctive counts. */
export const benchFacets = async (catalog: Catalog, most: number): Promise<FacetRow[]> => {
  const cases = withPlaces(catalog);
  const questions = drawQuestions(catalog, 1_000);
  const oracle = await naiveLoop.build(cases);
  const truth = await Promise.all(
    questions.slice(0, checked).map(async (values) => known(oracle.read(await oracle.ask(values)))),
  );
  const peers: FacetPeer[] = [casebook(catalog), itemsJs, flexSearch, orama, miniSearch, naiveLoop];
  const rows: FacetRow[] = [];
  for (const peer of peers) {
    const { value: ready, ms: build } = await timed(() => peer.build(cases));
    const data = await ready.data();
    const { ms: load } = await timed(() => ready.load(data));
    let right = 0;
    for (const [i, values] of questions.slice(0, checked).entries()) {
      if (isDeepStrictEqual(known(ready.read(await ready.ask(values))), truth[i])) right++;
    }
    const timing = await timeAnswers(questions, ready.ask, { warmUp: 300, most });
    rows.push({
      name: peer.name,
      work: peer.work,
      cases: cases.length,
      build,
      load,
      size: sizeOf(data),
      timing,
      right,
      checked,
    });
    console.log(
      `  ${peer.name}: ${timing.median.toFixed(3)} / ${timing.p99.toFixed(3)} ms, ${right} of ${checked} right`,
    );
  }
  return rows;
};

/** Ancestors written out, for the peers know no trees. */
export const withPlaces = (catalog: Catalog): PeerCase[] => {
  return catalog.cases.map(({ facets }, id) => ({
    id,
    ...perFacet((key) => [
      ...new Set(idsOf(facets, key).flatMap((held) => withAncestors(valuesOf(catalog, key), held))),
    ]),
  }));
};

/** Common values are chosen oftener, by Zipf's law. */
export const drawQuestions = (catalog: Catalog, size: number): FiveFacets[] => {
  const random = createRandom(7);
  return Array.from({ length: size }, () => drawQuestion(catalog, random));
};

const drawQuestion = (catalog: Catalog, random: Random): FiveFacets => {
  const values = emptyFacetIds();
  const first = pick(random, facetKeys);
  const second = pick(
    random,
    facetKeys.filter((key) => key !== first),
  );
  values[first] = drawIds(catalog, first, 2, random);
  values[second] = drawIds(catalog, second, 1, random);
  return values;
};

const drawIds = (catalog: Catalog, key: FacetKey, size: number, random: Random): string[] => {
  const known = valuesOf(catalog, key);
  const draw = createZipf(random, known.length);
  const ids = new Set<string>();
  while (ids.size < Math.min(size, known.length)) ids.add(known[draw()]?.id ?? "");
  return [...ids];
};

const valuesOf = ({ facets }: Catalog, key: FacetKey) => facets.find(({ id }) => id === key)?.values ?? [];

/** Counts of nothing are left out by some and named by others. */
const known = ({ total, page, counts }: FacetAnswer): FacetAnswer => ({
  total,
  page,
  counts: Object.fromEntries(
    facetKeys.map((key) => [
      key,
      Object.fromEntries(
        Object.entries(counts[key])
          .filter(([, count]) => count > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  ) as FacetAnswer["counts"],
});
