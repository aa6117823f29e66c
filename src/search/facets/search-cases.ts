import { type BaseSet, type BaseSets, everyRow, readBaseSets, rowsIn } from "./base-set.ts";
import { emptyBits } from "./bit-set.ts";
import { type CaseColumns, type CaseTable, createTable, type FacetTable } from "./case-table.ts";
import { type Constraints, noConstraints, readConstraints } from "./constraints.ts";
import { addRows, type Counted, type CountFacet, createCounter, valuesPerRow } from "./facet-counts.ts";
import { perFacet } from "./per-facet.ts";
import type { CaseRequest } from "./request.ts";
import { pageOfRows } from "./sort-rows.ts";
import { type CountUnion, createUnionCounts } from "./union-counts.ts";

/** A corpus ready to be asked, and what it remembers of the last question. Answers never depend on that memory. */
export type Explorer = {
  table: CaseTable;
  everything: BaseSet;
  /** Counts of no rows and of all rows, to start from. */
  anchors: Record<string, readonly Counted[]>;
  countUnion: CountUnion;
  fewLooks: number;
  memory: { constraints: Constraints; sets: readonly BaseSet[]; counted: Record<string, Counted> };
};

/**
 * `page` holds rows of the corpus. `counts[facet][i]` belongs to the facet's ith value of the vocabulary: how many cases
 * there would be if this value alone were chosen in its facet, or, where "all of" is asked, if it were added.
 * The arrays are shared with later answers: read them, never write.
 */
export type CaseAnswer = { total: number; page: Uint32Array; counts: Record<string, Uint32Array> };

/** Where counting a facet row by row takes at most `fewLooks` looks, nothing cleverer is tried: choosing would cost more. */
export const createExplorer = (columns: CaseColumns, fewLooks = 256): Explorer => {
  const table = createTable(columns);
  const everything = everyRow(table);
  const nothing: BaseSet = { ...everything, bits: emptyBits(table.size), total: 0 };
  const keys = Object.keys(table.facets);
  const sizesOf = (key: string) => (table.facets[key] as FacetTable).sizes;
  const all = perFacet(keys, (key): Counted => ({ base: everything, counts: sizesOf(key) }));
  const none = perFacet(keys, (key): Counted => ({ base: nothing, counts: new Uint32Array(sizesOf(key).length) }));
  return {
    table,
    everything,
    anchors: perFacet(keys, (key) => [none[key] as Counted, all[key] as Counted]),
    countUnion: createUnionCounts(table),
    fewLooks,
    memory: { constraints: noConstraints(), sets: [everything], counted: all },
  };
};

/**
 * The one entry: a selection to a page of rows, the total and every count. Unknown ids match nothing. Facets that one act
 * leaves alone keep their counts; few rows are looked through, the counts of many are put together from what is known of each
 * value (`union-counts.ts`) or counted from the difference (`facet-counts.ts`).
 */
export const queryCases = (explorer: Explorer, request: CaseRequest): CaseAnswer => {
  const { table, everything, memory } = explorer;
  const constraints = readConstraints(table, request.selection, request.matches, memory.constraints);
  const bases = readBaseSets(table, constraints, memory.sets);
  const counted = countFacets(explorer, bases);
  explorer.memory = { constraints, sets: [everything, ...bases.sets], counted };
  return {
    total: bases.chosen.total,
    page: pageOfRows(table, bases.chosen, request),
    counts: perFacet(Object.keys(counted), (key) => (counted[key] as Counted).counts),
  };
};

const countFacets = ({ table, anchors, countUnion, fewLooks, memory }: Explorer, bases: BaseSets) => {
  // One array for all counts of a question: making an array costs more than counting a small facet.
  let room: Uint32Array | null = null;
  let taken = 0;
  let count: CountFacet | null = null;
  return perFacet(Object.keys(table.facets), (key): Counted => {
    const base = bases.perFacet[key] as BaseSet;
    const before = memory.counted[key] as Counted;
    if (before.base === base) return before;
    const facet = table.facets[key] as FacetTable;
    room ??= new Uint32Array(table.valueTotal);
    const counts = room.subarray(taken, taken + facet.ids.length);
    taken += facet.ids.length;
    if (base.total * (1 + valuesPerRow(facet)) <= fewLooks) addRows(facet, rowsIn(base), counts, 1);
    else if (base.union !== null) countUnion(key, base.union, counts);
    else {
      count ??= createCounter();
      count(facet, base, [...(anchors[key] ?? []), before], counts);
    }
    return { base, counts };
  });
};
