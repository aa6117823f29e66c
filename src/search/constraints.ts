import { type FacetKey, facetKeys, isMultiValued, type Selection } from "../model/facet.ts";
import { addRow, type Bits, emptyBits, keepOnly } from "./bit-set.ts";
import type { CaseTable, FacetTable, Posting } from "./case-table.ts";
import type { MatchSet } from "./match-set.ts";

/**
 * What one facet, or the text search, demands: the rows that satisfy it, and a name that changes when they do. `anyOf` are
 * the known values, each once, of which a row must hold one; null where something else is demanded.
 */
export type Constraint = { key: string; bits: Bits; all: boolean; anyOf: readonly number[] | null };
export type Constraints = { facets: Record<FacetKey, Constraint | null>; text: Constraint | null };

export const noConstraints = (): Constraints => ({
  facets: { industry: null, challenge: null, feature: null, cloud: null, location: null },
  text: null,
});

/** The demands of a selection; those that `before` already worked out are taken from there. */
export const readConstraints = (
  table: CaseTable,
  selection: Selection,
  matches: MatchSet | undefined,
  before: Constraints,
): Constraints => {
  const facets = noConstraints().facets;
  for (const key of facetKeys) {
    const ids = selection.values[key];
    if (ids.length === 0) continue;
    const all = isMultiValued(key) && selection.all.includes(key);
    const name = JSON.stringify([all, ids]);
    const kept = before.facets[key];
    facets[key] = kept?.key === name ? kept : { key: name, all, ...rowsOf(table, table.facets[key], ids, all) };
  }
  return { facets, text: matches === undefined ? null : textConstraint(matches, before.text) };
};

let searches = 0;
const textConstraint = (matches: MatchSet, before: Constraint | null): Constraint =>
  before?.bits === matches.bits ? before : { key: `text ${++searches}`, all: true, bits: matches.bits, anyOf: null };

const rowsOf = (
  table: CaseTable,
  facet: FacetTable,
  ids: readonly string[],
  all: boolean,
): Pick<Constraint, "bits" | "anyOf"> => {
  const values = ids.map((id) => facet.index.get(id) ?? -1);
  const postings = values.map((value) => facet.postings[value]);
  const bits = emptyBits(table.size);
  if (all && ids.length > 1) {
    if (!postings.includes(undefined)) intersect(bits, postings);
    return { bits, anyOf: null };
  }
  for (const posting of postings) addPosting(bits, posting);
  return { bits, anyOf: [...new Set(values)].filter((value) => value >= 0) };
};

const intersect = (into: Bits, postings: readonly (Posting | undefined)[]): void => {
  addPosting(into, postings[0]);
  for (const posting of postings.slice(1)) {
    if (posting?.dense === true) keepOnly(into, posting.bits);
    else {
      const sparse = new Uint32Array(into.length);
      addPosting(sparse, posting);
      keepOnly(into, sparse);
    }
  }
};

/** A value nobody knows is held by no row. */
export const addPosting = (into: Bits, posting: Posting | undefined): void => {
  if (posting === undefined) return;
  if (posting.dense) for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) | (posting.bits[i] as number);
  else for (let i = 0; i < posting.rows.length; i++) addRow(into, posting.rows[i] as number);
};
