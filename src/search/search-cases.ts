import { type FacetKey, facetKeys } from "../model/facet.ts";
import { type BaseSet, everyRow, readBaseSets } from "./base-set.ts";
import { emptyBits } from "./bit-set.ts";
import { type CaseColumns, type CaseTable, createTable } from "./case-table.ts";
import { type Constraints, noConstraints, readConstraints } from "./constraints.ts";
import { type Counted, createCounter } from "./facet-counts.ts";
import { perFacet } from "./per-facet.ts";
import type { CaseRequest } from "./request.ts";
import { pageOfRows } from "./sort-rows.ts";
import { type CountUnion, createUnionCounts } from "./union-counts.ts";

/** A corpus ready to be asked, and what it remembers of the last question. Answers never depend on that memory. */
export type Explorer = {
  table: CaseTable;
  everything: BaseSet;
  /** Counts of no rows and of all rows, to start from. */
  anchors: Record<FacetKey, readonly Counted[]>;
  countUnion: CountUnion;
  memory: { constraints: Constraints; sets: readonly BaseSet[]; counted: Record<FacetKey, Counted> };
};

/**
 * `page` holds rows of the corpus. `counts[facet][i]` belongs to the facet's ith value of the vocabulary: how many cases
 * there would be if this value alone were chosen in its facet, or, where "all of" is asked, if it were added.
 * The arrays are shared with later answers: read them, never write.
 */
export type CaseAnswer = { total: number; page: Uint32Array; counts: Record<FacetKey, Uint32Array> };

export const createExplorer = (columns: CaseColumns): Explorer => {
  const table = createTable(columns);
  const nothing: BaseSet = { key: "nothing", bits: emptyBits(table.size), total: 0, union: null };
  const everything = everyRow(table);
  const all = perFacet((key): Counted => ({ base: everything, counts: table.facets[key].sizes }));
  const none = perFacet((key): Counted => ({ base: nothing, counts: new Uint32Array(table.facets[key].ids.length) }));
  return {
    table,
    everything,
    anchors: perFacet((key) => [none[key], all[key]]),
    countUnion: createUnionCounts(table),
    memory: { constraints: noConstraints(), sets: [], counted: all },
  };
};

/**
 * The one entry: a selection to a page of rows, the total and every count. Unknown ids match nothing. Facets that one act
 * leaves alone keep their counts; the others are put together from what is known of each value (`union-counts.ts`) or counted
 * from the difference (`facet-counts.ts`).
 */
export const queryCases = (explorer: Explorer, request: CaseRequest): CaseAnswer => {
  const { table, everything, anchors, countUnion, memory } = explorer;
  const constraints = readConstraints(table, request.selection, request.matches, memory.constraints);
  const bases = readBaseSets(table, constraints, [everything, ...memory.sets]);
  const count = createCounter();
  const counted = perFacet((key): Counted => {
    const base = bases.perFacet[key];
    const before = memory.counted[key];
    if (before.base === base) return before;
    if (base.union !== null) return { base, counts: countUnion(key, base.union.of, base.union.values) };
    return count(table.facets[key], base, [...anchors[key], before]);
  });
  explorer.memory = {
    constraints,
    sets: [bases.chosen, ...facetKeys.map((key) => bases.perFacet[key])],
    counted,
  };
  return {
    total: bases.chosen.total,
    page: pageOfRows(table, bases.chosen, request),
    counts: perFacet((key) => counted[key].counts),
  };
};
