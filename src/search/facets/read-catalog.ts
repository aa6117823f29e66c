import type { CaseSummary, Catalog } from "../../domain/customer-case.ts";
import { type Facet, idsOf } from "../../domain/facet.ts";
import type { CaseColumns, FacetColumn } from "./case-table.ts";

/**
 * Reads a catalog into columns, in its own order. A value id the vocabulary does not know can be neither shown nor chosen,
 * so it is left out.
 */
export const readCatalog = (catalog: Pick<Catalog, "facets" | "cases">): CaseColumns => ({
  slugs: catalog.cases.map(({ slug }) => slug),
  added: Int32Array.from(catalog.cases, ({ added }) => dayNumber(added)),
  byName: orderByName(catalog.cases),
  facets: Object.fromEntries(catalog.facets.map((facet) => [facet.id, readColumn(facet, catalog.cases)])),
});

/** `2024-05-01` as days since 1970-01-01; -1 for null, an impossible date or one before that day. */
export const dayNumber = (date: string | null): number => {
  const milliseconds = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return milliseconds >= 0 ? Math.floor(milliseconds / 86_400_000) : -1;
};

/** By code unit, so that every browser gives the same order; the reading was folded when the case was compiled. */
const orderByName = (cases: readonly CaseSummary[]): Uint32Array => {
  const names = cases.map(({ sortName }) => sortName);
  return Uint32Array.from(names.keys()).sort((a, b) => {
    const [x, y] = [names[a] as string, names[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
};

const readColumn = ({ id: key, values: known }: Facet, cases: readonly CaseSummary[]): FacetColumn => {
  const index = new Map(known.map(({ id }, position) => [id, position]));
  const starts = new Uint32Array(cases.length + 1);
  const values: number[] = [];
  for (const [row, { facets }] of cases.entries()) {
    for (const id of new Set(idsOf(facets, key))) {
      const value = index.get(id);
      if (value !== undefined) values.push(value);
    }
    starts[row + 1] = values.length;
  }
  const parents = Int32Array.from(known, ({ parent }) => (parent === undefined ? -1 : (index.get(parent) ?? -1)));
  return { ids: known.map(({ id }) => id), parents, starts, values: Uint16Array.from(values) };
};
