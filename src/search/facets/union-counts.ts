import type { Union } from "./base-set.ts";
import { type Bits, countRows, emptyBits, hasRow, listRows } from "./bit-set.ts";
import type { CaseTable, FacetTable, Posting } from "./case-table.ts";
import { addPosting } from "./constraints.ts";
import { addRows } from "./facet-counts.ts";
import { perFacet } from "./per-facet.ts";

/** Writes to `counts`, which are 0, how many of the rows of a union hold each value of `facet`. */
export type CountUnion = (facet: string, union: Union, counts: Uint32Array) => void;

/**
 * Counts over a union of values, put together from what each value's own rows hold: sums, less what the overlaps hold
 * (inclusion and exclusion, one value after another). What a value's rows hold never changes, so it is counted once, when
 * first asked for; after that a union of disjoint values costs an addition per count instead of a look at every row.
 */
export const createUnionCounts = (table: CaseTable): CountUnion => {
  const known = perFacet(Object.keys(table.facets), (of) =>
    perFacet(
      Object.keys(table.facets),
      (): (Uint32Array | undefined)[] => new Array(table.facets[of]?.ids.length ?? 0),
    ),
  );
  const countsOf = (facet: string, of: string, value: number): Uint32Array => {
    const own = known[of]?.[facet] ?? [];
    own[value] ??= countRowsOf(table.facets[facet] as FacetTable, table.facets[of]?.postings[value] as Posting);
    return own[value];
  };

  return (facet, { of, values }, counts) => {
    const { single, postings } = table.facets[of] as FacetTable;
    let seen: Bits | null = null;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      addTo(counts, countsOf(facet, of, value));
      if (single || values.length === 1) continue;
      const posting = postings[value] as Posting;
      if (seen === null) seen = emptyBits(table.size);
      else takeOverlap(table.facets[facet] as FacetTable, seen, posting, counts);
      if (i < values.length - 1) addPosting(seen, posting);
    }
  };
};

const countRowsOf = (facet: FacetTable, posting: Posting): Uint32Array => {
  const counts = new Uint32Array(facet.ids.length);
  addRows(facet, posting.dense ? listed(posting.bits) : posting.rows, counts, 1);
  return counts;
};

const addTo = (counts: Uint32Array, other: Uint32Array): void => {
  for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] as number) + (other[i] as number);
};

/** Takes away what the rows hold that were seen already. */
const takeOverlap = (facet: FacetTable, seen: Bits, posting: Posting, counts: Uint32Array): void => {
  const rows = posting.dense
    ? listed(seen.map((word, i) => word & (posting.bits[i] as number)))
    : posting.rows.filter((row) => hasRow(seen, row));
  addRows(facet, rows, counts, -1);
};

const listed = (bits: Bits): Uint32Array => {
  const rows = new Uint32Array(countRows(bits));
  listRows(bits, rows);
  return rows;
};
