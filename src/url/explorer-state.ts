import {
  emptySelection,
  type FacetKey,
  facetKeys,
  isFacetKey,
  isMultiValued,
  type Selection,
} from "../domain/facet.ts";
import { type SortOrder, sortOrders } from "../domain/sort-order.ts";
import { cutText, encodeIds, encodeText, readIdParam } from "./param.ts";

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
  selection: emptySelection(),
  query: "",
  sort: "recommended",
  view: "cards",
  foreign: [],
});

/** Longest search text in UTF-16 units, and most ids of one facet that an address is read for; the rest is cut. */
export const maxQueryLength = 200;
const maxIds = 50;
const maxForeign = 20;

const ownNames = new Set<string>([...facetKeys.flatMap((key) => [key, `${key}.all`]), "q", "sort", "view"]);

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T =>
  choices.find((choice) => choice === value) ?? (choices[0] as T);

/** Reads any query string, never fails: unknown ids are kept (the page shows them as such), the rest falls back. */
export function readExplorerState(search: URLSearchParams): ExplorerState {
  const state = emptyExplorerState();
  for (const key of facetKeys) {
    const any = readIdParam(search, key);
    const all = readIdParam(search, `${key}.all`);
    state.selection.values[key] = [...new Set([...any, ...all])].slice(0, maxIds);
    if (all.length > 0 && isMultiValued(key)) state.selection.all.push(key);
  }
  state.query = cutText(search.get("q") ?? "", maxQueryLength);
  state.sort = oneOf(sortOrders, search.get("sort"));
  state.view = oneOf(viewKinds, search.get("view"));
  state.foreign = [...search].filter(([name]) => !ownNames.has(name)).slice(0, maxForeign);
  return state;
}

export type Landing = { facet: FacetKey; value: string };

/** The landing page that path segments name, if they name a facet. */
export const readLanding = (facet: string | undefined, value: string | undefined): Landing | null =>
  isFacetKey(facet) && value !== undefined ? { facet, value } : null;

/** What an address asks for; the value of a landing page counts as chosen. */
export function stateOfAddress(search: URLSearchParams, landing: Landing | null): ExplorerState {
  const read = readExplorerState(search);
  if (landing === null || isChosen(read.selection, landing.facet, landing.value)) return read;
  const ids = [landing.value, ...read.selection.values[landing.facet]];
  return { ...read, selection: withFacet(read.selection, landing.facet, ids) };
}

/**
 * Writes the one canonical query string of a state: fixed key order, defaults left out, commas literal, foreign
 * parameters last. Empty, or begins with `?`.
 */
export function formatExplorerState(state: ExplorerState): string {
  const pairs: string[] = [];
  for (const key of facetKeys) {
    const ids = state.selection.values[key];
    if (ids.length === 0) continue;
    const wantsAll = isMultiValued(key) && state.selection.all.includes(key);
    pairs.push(`${wantsAll ? `${key}.all` : key}=${encodeIds(ids)}`);
  }
  if (state.query.trim() !== "") pairs.push(`q=${encodeText(state.query)}`);
  if (state.sort !== sortOrders[0]) pairs.push(`sort=${state.sort}`);
  if (state.view !== viewKinds[0]) pairs.push(`view=${state.view}`);
  for (const [name, value] of state.foreign) pairs.push(`${encodeText(name)}=${encodeText(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

export const isChosen = (selection: Selection, facet: FacetKey, id: string): boolean =>
  selection.values[facet].includes(id);

/** The selection with one value turned on or off; nothing else changes. */
export function toggleValue(selection: Selection, facet: FacetKey, id: string): Selection {
  const ids = selection.values[facet];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return withFacet(selection, facet, next);
}

/** The selection with a facet's values replaced. A facet without values asks for nothing, so "all of" ends with it. */
export function withFacet(selection: Selection, facet: FacetKey, ids: string[]): Selection {
  return {
    values: { ...selection.values, [facet]: ids },
    all: ids.length === 0 ? selection.all.filter((key) => key !== facet) : selection.all,
  };
}

export const countChosen = (selection: Selection): number =>
  facetKeys.reduce((sum, key) => sum + selection.values[key].length, 0);
