import { idsOf, type Selection } from "../../domain/facet.ts";
import { addRow, type Bits, emptyBits, keepOnly } from "./bit-set.ts";
import type { CaseTable, FacetTable, Posting } from "./case-table.ts";
import type { MatchSet } from "./match-set.ts";

/**
 * What one facet, or the text search, demands, and the rows that satisfy it; a demand that stays the same stays the same
 * object. `anyOf` are the known values, each once, of which a row must hold one; null where something else is demanded.
 */
export type Constraint = { ids: readonly string[]; all: boolean; bits: Bits; anyOf: readonly number[] | null };
export type Constraints = { facets: Record<string, Constraint>; text: Constraint | null };

export const noConstraints = (): Constraints => ({
  facets: {},
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
  for (const [key, facet] of Object.entries(table.facets)) {
    const ids = idsOf(selection.values, key);
    if (ids.length === 0) continue;
    const all = selection.all.includes(key);
    const kept = before.facets[key];
    facets[key] = kept?.all === all && isSame(kept.ids, ids) ? kept : demand(table, facet, ids, all);
  }
  return { facets, text: matches === undefined ? null : textConstraint(matches, before.text) };
};

const isSame = (some: readonly string[], others: readonly string[]): boolean => {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
};

const textConstraint = ({ bits }: MatchSet, before: Constraint | null): Constraint =>
  before?.bits === bits ? before : { ids: [], all: true, bits, anyOf: null };

const demand = (table: CaseTable, facet: FacetTable, asked: readonly string[], all: boolean): Constraint => {
  // Whoever asked may write into the list later.
  const ids = asked.slice();
  const bits = emptyBits(table.size);
  if (all && ids.length > 1) {
    const postings = ids.map((id) => facet.postings[facet.index.get(id) ?? -1]);
    if (postings.every((posting) => posting !== undefined)) intersect(bits, postings);
    return { ids, all, bits, anyOf: null };
  }
  const anyOf: number[] = [];
  for (const id of ids) {
    const value = facet.index.get(id);
    if (value === undefined || anyOf.includes(value)) continue;
    anyOf.push(value);
    addPosting(bits, facet.postings[value] as Posting);
  }
  return { ids, all, bits, anyOf };
};

const intersect = (into: Bits, [first, ...rest]: readonly Posting[]): void => {
  addPosting(into, first as Posting);
  for (const posting of rest) {
    if (posting.dense) keepOnly(into, posting.bits);
    else {
      const sparse = new Uint32Array(into.length);
      addPosting(sparse, posting);
      keepOnly(into, sparse);
    }
  }
};

export const addPosting = (into: Bits, posting: Posting): void => {
  if (posting.dense) for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) | (posting.bits[i] as number);
  else for (let i = 0; i < posting.rows.length; i++) addRow(into, posting.rows[i] as number);
};
