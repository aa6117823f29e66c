import type { CaseSummary, Catalog } from "../../domain/customer-case.ts";
import { type Facet, idsOf } from "../../domain/facet.ts";
import { addRow, type Bits, emptyBits } from "./bit-set.ts";

/**
 * One facet of all cases. Values are numbered as in `Facet.values`. In a tree a case holds the ancestors of its values too: a
 * case in Shenzhen also holds Guangdong and China.
 */
export type FacetColumn = {
  id: string;
  /** The number of each value by its id. */
  valueNumbers: ReadonlyMap<string, number>;
  /** Row r holds `values[starts[r] .. starts[r + 1]]`. */
  starts: Uint32Array;
  values: Uint16Array;
  /** The rows that hold value v. */
  bits: readonly Bits[];
  /** How many rows hold value v. */
  sizes: Uint32Array;
};

/** The cases of a catalog by columns. A row is the place of a case in the catalog, which is the order "recommended". */
export type CaseTable = {
  size: number;
  facets: readonly FacetColumn[];
  /** All rows by name. */
  byName: Uint32Array;
  /** All rows from newest to oldest; unknown days last, equal days by name. */
  byDay: Uint32Array;
};

/** Linear in the number of values that the cases hold, apart from sorting. A value that the facet does not declare is ignored. */
export const createCaseTable = ({ facets, cases }: Pick<Catalog, "facets" | "cases">): CaseTable => {
  const rows = [...cases.keys()];
  // By code unit, so that every browser sorts alike; `sortName` was folded when the case was compiled.
  const byName = rows.toSorted((a, b) => compare(cases[a]?.sortName ?? "", cases[b]?.sortName ?? "") || a - b);
  const byDay = byName.toSorted((a, b) => compare(cases[b]?.added ?? "", cases[a]?.added ?? ""));
  return {
    size: cases.length,
    facets: facets.map((facet) => readColumn(facet, cases)),
    byName: Uint32Array.from(byName),
    byDay: Uint32Array.from(byDay),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const readColumn = (facet: Facet, cases: readonly CaseSummary[]): FacetColumn => {
  const valueNumbers = new Map(facet.values.map(({ id }, value) => [id, value]));
  const lineages = facet.values.map(({ id }) => lineageOf(facet, valueNumbers, id));
  const bits = facet.values.map(() => emptyBits(cases.length));
  const sizes = new Uint32Array(facet.values.length);
  const starts = new Uint32Array(cases.length + 1);
  const values: number[] = [];
  for (const [row, { facets }] of cases.entries()) {
    const held = new Set(idsOf(facets, facet.id).flatMap((id) => lineages[valueNumbers.get(id) ?? -1] ?? []));
    for (const value of held) {
      values.push(value);
      addRow(bits[value] as Bits, row);
      sizes[value] = (sizes[value] as number) + 1;
    }
    starts[row + 1] = values.length;
  }
  return { id: facet.id, valueNumbers, starts, values: Uint16Array.from(values), bits, sizes };
};

/** A value and its ancestors. Ends at a parent that is not declared, and in a cycle of parents. */
const lineageOf = (facet: Facet, valueNumbers: ReadonlyMap<string, number>, id: string): number[] => {
  const lineage: number[] = [];
  for (let value = valueNumbers.get(id); value !== undefined && !lineage.includes(value); ) {
    lineage.push(value);
    value = valueNumbers.get(facet.values[value]?.parent ?? "");
  }
  return lineage;
};
