import { addRow, type Bits, emptyBits, wordsFor } from "./bit-set.ts";
import { perFacet } from "./per-facet.ts";

/** The values of one facet as the cases hold them. Row r holds `values[starts[r] .. starts[r + 1]]`, in source order. */
export type FacetColumn = {
  ids: readonly string[];
  /** Position of the parent in `ids`, or -1. */
  parents: Int32Array;
  starts: Uint32Array;
  values: Uint16Array;
};

/** A corpus by columns: what a list file holds and what a catalog is read into. Rows stand in the order "recommended". */
export type CaseColumns = {
  slugs: readonly string[];
  /** Days since 1970-01-01, or -1 where unknown. */
  added: Int32Array;
  /** The rows in the order of their names. */
  byName: Uint32Array;
  facets: Record<string, FacetColumn>;
};

/** Rows that hold a value: bits when dense, ascending rows when sparse. */
export type Posting = { dense: true; bits: Bits } | { dense: false; rows: Uint32Array };

/** A column with ancestors written out: a case in Shenzhen holds Guangdong and China too. */
export type FacetTable = {
  ids: readonly string[];
  index: ReadonlyMap<string, number>;
  parents: Int32Array;
  starts: Uint32Array;
  values: Uint16Array;
  /** Every row holds exactly one value, so `values[row]` is it. */
  single: boolean;
  postings: readonly Posting[];
  /** Rows per value in the whole corpus. */
  sizes: Uint32Array;
};

/** All rows in an order, and per row its place in it. */
export type RowOrder = { order: Uint32Array; rank: Uint32Array };

export type CaseTable = {
  size: number;
  slugs: readonly string[];
  rowOf: ReadonlyMap<string, number>;
  names: RowOrder;
  /** From newest to oldest; the unknown last, equal days by name. */
  newest: RowOrder;
  facets: Record<string, FacetTable>;
  /** Values of all facets together. */
  valueTotal: number;
};

/**
 * The one in-memory form behind every query. Linear in the number of values held; 100,000 cases of ten values take some 30 ms.
 * A value becomes bits when its rows, at 32 bits each, would take more room than a bit per case.
 */
export const createTable = (columns: CaseColumns): CaseTable => {
  const size = columns.slugs.length;
  const names = ranked(columns.byName);
  const facets = perFacet(Object.keys(columns.facets), (key) => readFacet(columns.facets[key] as FacetColumn, size));
  return {
    size,
    slugs: columns.slugs,
    rowOf: new Map(columns.slugs.map((slug, row) => [slug, row])),
    names,
    newest: newestFirst(columns.added, names),
    facets,
    valueTotal: Object.values(facets).reduce((total, { ids }) => total + ids.length, 0),
  };
};

const ranked = (order: Uint32Array): RowOrder => {
  const rank = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) rank[order[i] as number] = i;
  return { order, rank };
};

/** Sorts one number per row, the day turned round above the place among the names, exact in a double up to 2^26 rows. */
const newestFirst = (added: Int32Array, { order, rank }: RowOrder): RowOrder => {
  const span = 2 ** 26;
  const keys = Float64Array.from(added, (day, row) => (span - day) * span + (rank[row] as number)).sort();
  return ranked(Uint32Array.from(keys, (key) => order[key % span] as number));
};

const readFacet = (column: FacetColumn, size: number): FacetTable => {
  const { starts, values } = withAncestors(column, size);
  const sizes = new Uint32Array(column.ids.length);
  for (const value of values) sizes[value] = (sizes[value] as number) + 1;
  return {
    ids: column.ids,
    index: new Map(column.ids.map((id, position) => [id, position])),
    parents: column.parents,
    starts,
    values,
    single: isSingle(starts, size),
    postings: buildPostings(starts, values, sizes, size),
    sizes,
  };
};

const isSingle = (starts: Uint32Array, size: number): boolean => {
  for (let row = 0; row <= size; row++) if (starts[row] !== row) return false;
  return true;
};

/** Marks per value which row wrote it last, so that shared ancestors are written once and a cycle of parents ends. */
const withAncestors = (column: FacetColumn, size: number): Pick<FacetColumn, "starts" | "values"> => {
  const { parents, starts, values } = column;
  const marked = new Int32Array(column.ids.length).fill(-1);
  const outStarts = new Uint32Array(size + 1);
  const out: number[] = [];
  for (let row = 0; row < size; row++) {
    outStarts[row] = out.length;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      for (let value = values[k] as number; value >= 0 && marked[value] !== row; value = parents[value] as number) {
        marked[value] = row;
        out.push(value);
      }
    }
  }
  outStarts[size] = out.length;
  return { starts: outStarts, values: Uint16Array.from(out) };
};

const buildPostings = (starts: Uint32Array, values: Uint16Array, sizes: Uint32Array, size: number): Posting[] => {
  const words = wordsFor(size);
  const postings = Array.from(
    sizes,
    (length): Posting =>
      length > words ? { dense: true, bits: emptyBits(size) } : { dense: false, rows: new Uint32Array(length) },
  );
  const filled = new Uint32Array(sizes.length);
  for (let row = 0; row < size; row++) {
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const value = values[k] as number;
      const posting = postings[value] as Posting;
      if (posting.dense) addRow(posting.bits, row);
      else {
        posting.rows[filled[value] as number] = row;
        filled[value] = (filled[value] as number) + 1;
      }
    }
  }
  return postings;
};
