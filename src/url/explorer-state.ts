import { emptySelection, type Facet, type FacetIds, type FacetParam, idsOf, type Selection } from "../domain/facet.ts";
import type { Locale } from "../domain/locale.ts";
import { type SortOrder, sortOrders } from "../domain/sort-order.ts";
import { cutText, encodeIds, encodeText, readIdParam } from "./param.ts";
import { paths } from "./paths.ts";

export const viewKinds = ["cards", "list"] as const;
export type ViewKind = (typeof viewKinds)[number];

/** All that the address of the explorer says. `foreign` holds parameters of others (utm_source …), kept as they came. */
export type ExplorerState = {
  selection: Selection;
  query: string;
  sort: SortOrder;
  view: ViewKind;
  foreign: readonly (readonly [string, string])[];
};

export const emptyExplorerState = (): ExplorerState => ({
  selection: emptySelection,
  query: "",
  sort: "recommended",
  view: "cards",
  foreign: [],
});

/** Longest search text in UTF-16 units, and most ids of one facet that an address is read for; the rest is cut. */
export const maxQueryLength = 200;
const maxIds = 50;
const maxForeign = 20;

/** The query parameters of the facets: `industry`, and `industry.all` where a case must hold all values. */
export const facetParams = (facets: readonly FacetParam[]): string[] => facets.flatMap(({ id }) => [id, `${id}.all`]);

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T =>
  choices.find((choice) => choice === value) ?? (choices[0] as T);

/** Reads any query string, never fails: unknown ids are kept (the page shows them as such), the rest falls back. */
export function readExplorerState(search: URLSearchParams, facets: readonly FacetParam[]): ExplorerState {
  const values: Record<string, string[]> = {};
  const all: string[] = [];
  for (const { id, multiple } of facets) {
    const ofAll = readIdParam(search, `${id}.all`);
    const ids = [...new Set([...readIdParam(search, id), ...ofAll])].slice(0, maxIds);
    if (ids.length > 0) values[id] = ids;
    if (ofAll.length > 0 && multiple) all.push(id);
  }
  const ownNames = new Set([...facetParams(facets), "q", "sort", "view"]);
  return {
    selection: { values, all },
    query: cutText(search.get("q") ?? "", maxQueryLength),
    sort: oneOf(sortOrders, search.get("sort")),
    view: oneOf(viewKinds, search.get("view")),
    foreign: [...search].filter(([name]) => !ownNames.has(name)).slice(0, maxForeign),
  };
}

export type Landing = { facet: string; value: string };

/** The landing page that path segments name, if they name a facet. */
export const readLanding = (
  facet: string | undefined,
  value: string | undefined,
  facets: readonly FacetParam[],
): Landing | null =>
  facet !== undefined && value !== undefined && facets.some(({ id }) => id === facet) ? { facet, value } : null;

/** What an address asks for; the value of a landing page counts as chosen. */
export function stateOfAddress(
  search: URLSearchParams,
  landing: Landing | null,
  facets: readonly FacetParam[],
): ExplorerState {
  const read = readExplorerState(search, facets);
  if (landing === null || isChosen(read.selection, landing.facet, landing.value)) return read;
  const ids = [landing.value, ...idsOf(read.selection.values, landing.facet)];
  return { ...read, selection: withFacet(read.selection, landing.facet, ids) };
}

/**
 * Writes the one canonical query string of a state: facets in the order of their table, defaults left out, commas literal, foreign
 * parameters last. Empty, or begins with `?`.
 */
export function formatExplorerState(state: ExplorerState, facets: readonly FacetParam[]): string {
  const pairs: string[] = [];
  for (const { id, multiple } of facets) {
    const ids = idsOf(state.selection.values, id);
    if (ids.length === 0) continue;
    const wantsAll = multiple && state.selection.all.includes(id);
    pairs.push(`${wantsAll ? `${id}.all` : id}=${encodeIds(ids)}`);
  }
  if (state.query.trim() !== "") pairs.push(`q=${encodeText(state.query)}`);
  if (state.sort !== sortOrders[0]) pairs.push(`sort=${state.sort}`);
  if (state.view !== viewKinds[0]) pairs.push(`view=${state.view}`);
  for (const [name, value] of state.foreign) pairs.push(`${encodeText(name)}=${encodeText(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

export const isChosen = (selection: Selection, facet: string, id: string): boolean =>
  idsOf(selection.values, facet).includes(id);

/** The selection with one value turned on or off; nothing else changes. */
export function toggleValue(selection: Selection, facet: string, id: string): Selection {
  const ids = idsOf(selection.values, facet);
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return withFacet(selection, facet, next);
}

/** The selection with a facet's values replaced. A facet without values asks for nothing, so "all of" ends with it. */
export function withFacet(selection: Selection, facet: string, ids: readonly string[]): Selection {
  return {
    values: { ...selection.values, [facet]: ids },
    all: ids.length === 0 ? selection.all.filter((key) => key !== facet) : selection.all,
  };
}

export const countChosen = ({ values }: { values: FacetIds }): number => Object.values(values).flat().length;

/** The chosen values for those who answer a call to action: `industry:finance,cloud:private`. Values that do not exist are left out. */
export const originOf = (
  { values }: Pick<Selection, "values">,
  facets: readonly Pick<Facet, "id" | "values">[],
): string =>
  facets
    .flatMap(({ id, values: known }) =>
      idsOf(values, id).flatMap((chosen) => (known.some((one) => one.id === chosen) ? [`${id}:${chosen}`] : [])),
    )
    .join(",");

/** The list of all cases that hold the given values; where a facet has several, a case must hold all of them. */
export function filteredHref(locale: Locale, values: FacetIds, facets: readonly FacetParam[]): string {
  const all = Object.entries(values).flatMap(([facet, ids]) => (ids.length > 1 ? [facet] : []));
  return (
    paths.explorer.href(locale) + formatExplorerState({ ...emptyExplorerState(), selection: { values, all } }, facets)
  );
}
