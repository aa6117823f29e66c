import { type BaseSet, rowsIn } from "./base-set.ts";
import { countCommon, hasRow, popCount } from "./bit-set.ts";
import type { FacetTable, Posting } from "./case-table.ts";

/** Rows per value, in the order of the facet's ids, over one base set. */
export type Counted = { base: BaseSet; counts: Uint32Array };
/** Writes the counts of a facet over a base set to `counts`, which are 0. */
export type CountFacet = (facet: FacetTable, base: BaseSet, known: readonly Counted[], counts: Uint32Array) => void;

/**
 * Counts facets over base sets, starting from whichever known counts are nearest: those of no rows, of all rows or of the
 * question before. Only the rows in which the two sets differ are looked at. For few dense values the common bits of set
 * and value are counted instead where that is less work. The lists of rows are shared between facets, so make one per question.
 */
export const createCounter = (): CountFacet => {
  const changes: Change[] = [];
  const changeBetween = (from: BaseSet, to: BaseSet): Change => {
    const known = changes.find((entry) => entry.from === from && entry.to === to);
    if (known !== undefined) return known;
    const change = { from, to, cost: countDiffering(from, to), rows: null };
    changes.push(change);
    return change;
  };

  return (facet, base, known, counts) => {
    const [nearest, start] = known
      .map((start) => [changeBetween(start.base, base), start] as const)
      .reduce((best, next) => (next[0].cost < best[0].cost ? next : best));
    if (nearest.cost > 0 && costOfBits(facet, base) < nearest.cost * (valuesPerRow(facet) + listCost)) {
      countByBits(facet, base, counts);
      return;
    }
    counts.set(start.counts);
    if (nearest.cost === 0) return;
    nearest.rows ??= listChange(nearest);
    addRows(facet, nearest.rows.added, counts, 1);
    addRows(facet, nearest.rows.removed, counts, -1);
  };
};

export const valuesPerRow = ({ values, starts }: FacetTable): number => values.length / (starts.length - 1);

/** Two sets, in how many rows they differ and, once somebody asks, which. */
type Change = { from: BaseSet; to: BaseSet; cost: number; rows: { added: Uint32Array; removed: Uint32Array } | null };

/** Finding a row in the bits costs about as much as adding up this many values; measured in `npm run bench`. */
const listCost = 1;

const countDiffering = (from: BaseSet, to: BaseSet): number => {
  if (from.total === 0) return to.total;
  if (from.bits === to.bits) return 0;
  let total = 0;
  for (let i = 0; i < to.bits.length; i++) total += popCount((from.bits[i] as number) ^ (to.bits[i] as number));
  return total;
};

const noRows = new Uint32Array(0);

const listChange = ({ from, to, cost }: Change): { added: Uint32Array; removed: Uint32Array } => {
  if (from.total === 0) return { added: rowsIn(to), removed: noRows };
  const added = new Uint32Array(cost);
  const removed = new Uint32Array(cost);
  let a = 0;
  let r = 0;
  for (let i = 0; i < to.bits.length; i++) {
    const now = to.bits[i] as number;
    let word = now ^ (from.bits[i] as number);
    while (word !== 0) {
      const low = word & -word;
      const row = (i << 5) | (31 - Math.clz32(low));
      if ((now & low) !== 0) added[a++] = row;
      else removed[r++] = row;
      word ^= low;
    }
  }
  return { added: added.subarray(0, a), removed: removed.subarray(0, r) };
};

/** Adds to the counts, or takes away, what the rows hold. */
export const addRows = (facet: FacetTable, rows: Uint32Array, counts: Uint32Array, by: 1 | -1): void => {
  const { starts, values } = facet;
  if (facet.single) {
    for (let i = 0; i < rows.length; i++) {
      const value = values[rows[i] as number] as number;
      counts[value] = (counts[value] as number) + by;
    }
    return;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const value = values[k] as number;
      counts[value] = (counts[value] as number) + by;
    }
  }
};

const costOfBits = (facet: FacetTable, base: BaseSet): number => {
  const words = base.bits.length;
  let cost = 0;
  for (const size of facet.sizes) cost += Math.min(size, words);
  return cost;
};

const countByBits = (facet: FacetTable, base: BaseSet, counts: Uint32Array): void => {
  for (let value = 0; value < counts.length; value++) {
    const posting = facet.postings[value] as Posting;
    if (posting.dense) counts[value] = countCommon(posting.bits, base.bits);
    else for (const row of posting.rows) if (hasRow(base.bits, row)) counts[value] = (counts[value] as number) + 1;
  }
};
