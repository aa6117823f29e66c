import type { FacetKey } from "../model/facet.ts";
import { type Bits, countRows, emptyBits, keepOnly, listRows } from "./bit-set.ts";
import type { CaseTable, FacetTable, Posting } from "./case-table.ts";
import { addPosting } from "./constraints.ts";
import { addRows } from "./facet-counts.ts";

/** Counts of the values of `facet` among the rows that hold any of `values` of the facet `of`. */
export type CountUnion = (facet: FacetKey, of: FacetKey, values: readonly number[]) => Uint32Array;

/**
 * Counts over a union of values, put together from what each value's own rows hold: sums, less what the overlaps hold
 * (inclusion and exclusion, one value after another). What a value's rows hold never changes, so it is counted once, when
 * first asked for; after that a union of disjoint values costs an addition per count instead of a look at every row.
 */
export const createUnionCounts = (table: CaseTable): CountUnion => {
  const known = new Map<Posting, Partial<Record<FacetKey, Uint32Array>>>();
  const countsOf = (facet: FacetKey, posting: Posting): Uint32Array => {
    const own = known.get(posting) ?? {};
    known.set(posting, own);
    own[facet] ??= countRowsOf(table.facets[facet], posting.dense ? rowsIn(posting.bits) : posting.rows);
    return own[facet];
  };

  return (facet, of, values) => {
    const counts = new Uint32Array(table.facets[facet].ids.length);
    const seen = emptyBits(table.size);
    for (const [i, value] of values.entries()) {
      const posting = table.facets[of].postings[value] as Posting;
      addTo(counts, countsOf(facet, posting));
      if (i > 0) addRows(table.facets[facet], overlap(seen, posting), counts, -1);
      if (i < values.length - 1) addPosting(seen, posting);
    }
    return counts;
  };
};

const countRowsOf = (facet: FacetTable, rows: Uint32Array): Uint32Array => {
  const counts = new Uint32Array(facet.ids.length);
  addRows(facet, rows, counts, 1);
  return counts;
};

const addTo = (counts: Uint32Array, other: Uint32Array): void => {
  for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] as number) + (other[i] as number);
};

const overlap = (seen: Bits, posting: Posting): Uint32Array => {
  const common = seen.slice();
  if (posting.dense) keepOnly(common, posting.bits);
  else {
    const own = new Uint32Array(seen.length);
    addPosting(own, posting);
    keepOnly(common, own);
  }
  return rowsIn(common);
};

const rowsIn = (bits: Bits): Uint32Array => {
  const rows = new Uint32Array(countRows(bits));
  listRows(bits, rows);
  return rows;
};
