import type { CaseSummary, Catalog } from "../../src/domain/customer-case.ts";
import { idsOf, type Selection } from "../../src/domain/facet.ts";
import type { SearchRequest } from "../../src/search/facets/search.ts";
import { type FacetKey, facetKeys } from "../fixtures/facets.ts";

/**
 * A plain loop that the engine is compared with: for each case it checks the selection, and for each count it does so again with
 * the selection that choosing the value would give. Slow on purpose; it shares no code with the engine.
 */
export const askNaively = (catalog: Catalog, request: SearchRequest) => {
  const { selection, matches } = request;
  const found = new Map(matches?.map(({ row, score }) => [row, score]));
  const rowsFor = (chosen: Selection) =>
    catalog.cases.flatMap((item, row) =>
      (matches === undefined || found.has(row)) && facetKeys.every((key) => accepts(catalog, item, key, chosen))
        ? [row]
        : [],
    );
  const rows = rowsFor(selection);
  const counts = Object.fromEntries(
    facetKeys.map((key) => [key, valuesOf(catalog, key).map(({ id }) => rowsFor(choosing(selection, key, id)).length)]),
  );
  const points = new Map(rows.map((row) => [row, likenessOf(catalog, row, selection, found)]));
  const sorted = rows.toSorted((a, b) => compare(catalog, request, points, a, b) || a - b);
  return { total: rows.length, rows: sorted.slice(0, request.limit), counts };
};

const valuesOf = ({ facets }: Catalog, key: FacetKey) => facets.find(({ id }) => id === key)?.values ?? [];

const choosing = (selection: Selection, key: FacetKey, id: string): Selection => {
  const added = selection.all.includes(key) ? [...idsOf(selection.values, key), id] : [id];
  return { ...selection, values: { ...selection.values, [key]: added } };
};

const accepts = (catalog: Catalog, item: CaseSummary, key: FacetKey, selection: Selection): boolean => {
  const wanted = idsOf(selection.values, key);
  if (wanted.length === 0) return true;
  const held = heldBy(catalog, item, key);
  return selection.all.includes(key) ? wanted.every((id) => held.has(id)) : wanted.some((id) => held.has(id));
};

const heldBy = (catalog: Catalog, item: CaseSummary, key: FacetKey): Set<string> => {
  const held = new Set<string>();
  for (const id of idsOf(item.facets, key)) {
    let value = valuesOf(catalog, key).find((known) => known.id === id);
    while (value !== undefined) {
      held.add(value.id);
      const { parent } = value;
      value = valuesOf(catalog, key).find((known) => known.id === parent);
    }
  }
  return held;
};

const likenessOf = (catalog: Catalog, row: number, selection: Selection, found: Map<number, number>): number => {
  let points = 0;
  for (const key of facetKeys) {
    for (const id of new Set(idsOf(selection.values, key))) {
      const holders = catalog.cases.filter((item) => heldBy(catalog, item, key).has(id)).length;
      const item = catalog.cases[row];
      if (item === undefined || !heldBy(catalog, item, key).has(id)) continue;
      points += Math.round(1024 * Math.log(1 + catalog.cases.length / holders));
    }
  }
  const best = Math.max(...found.values());
  return found.has(row) ? points + Math.round((16384 * (found.get(row) ?? 0)) / best) : points;
};

const compare = (
  catalog: Catalog,
  request: SearchRequest,
  points: Map<number, number>,
  a: number,
  b: number,
): number => {
  const [x, y] = [catalog.cases[a], catalog.cases[b]];
  if (x === undefined || y === undefined) throw new Error("The oracle was asked to order a row that does not exist.");
  const byName = x.sortName < y.sortName ? -1 : x.sortName > y.sortName ? 1 : 0;
  if (request.sort === "name") return byName;
  if (request.sort === "newest") {
    if (x.added === y.added) return byName;
    return x.added === null ? 1 : y.added === null ? -1 : x.added < y.added ? 1 : -1;
  }
  if (request.sort === "similar") return (points.get(b) ?? 0) - (points.get(a) ?? 0);
  return relevanceOf(request, b) - relevanceOf(request, a);
};

/** Compared as finely as the engine does, so that nearly equal rows tie alike. */
const relevanceOf = ({ matches }: SearchRequest, row: number): number => {
  if (matches === undefined) return 0;
  const score = matches.find((match) => match.row === row)?.score ?? 0;
  return Math.round((1_048_576 * score) / Math.max(...matches.map((match) => match.score)));
};
