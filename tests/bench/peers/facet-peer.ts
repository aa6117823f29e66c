import type { FacetIds, FacetKey } from "../../../src/model/facet.ts";

/** A case as the peers get it: plain objects, all facets as lists of ids. */
export type PeerCase = FacetIds & { id: number };

/** The work asked of everybody: how many cases, the first rows in source order, every disjunctive count by value id. */
export type FacetAnswer = { total: number; page: number[]; counts: Record<FacetKey, Record<string, number>> };

/**
 * `data` is what has to travel to the browser, `load` makes a peer ready from it; null where the peer has nothing of its own
 * to send and builds from the cases. `work` says how its counts come about.
 */
export type FacetPeer = {
  name: string;
  work: string;
  build: (cases: readonly PeerCase[]) => Promise<Ready>;
};
export type Ready = {
  ask: (values: FacetIds) => Promise<FacetAnswer> | FacetAnswer;
  data: () => Promise<string> | string;
  load: (data: string) => Promise<unknown> | unknown;
};

export const pageLength = 24;
