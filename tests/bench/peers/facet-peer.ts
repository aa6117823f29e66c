import type { FacetKey, FiveFacets } from "../../fixtures/facets.ts";

/** A case as the peers get it: plain objects, all facets as lists of ids. */
export type PeerCase = FiveFacets & { id: number };

/** The work asked of everybody: how many cases, the first rows in source order, every disjunctive count by value id. */
export type FacetAnswer = { total: number; page: number[]; counts: Record<FacetKey, Record<string, number>> };

/**
 * `ask` is timed and gives the peer's own answer; `read` puts it in the words of `FacetAnswer` to be compared, by no clock.
 * `data` is what has to travel to the browser, `load` makes a peer ready from it; null where the peer has nothing of its own
 * to send and builds from the cases. `work` says how its counts come about.
 */
export type FacetPeer = {
  name: string;
  work: string;
  build: (cases: readonly PeerCase[]) => Promise<Ready>;
};
export type Ready = {
  ask: (values: FiveFacets) => unknown;
  read: (answer: unknown) => FacetAnswer;
  data: () => Promise<string> | string;
  load: (data: string) => Promise<unknown> | unknown;
};

/** Makes a peer ready whose own answer is an `A`. */
export const ready = <A>(peer: {
  ask: (values: FiveFacets) => Promise<A> | A;
  read: (answer: A) => FacetAnswer;
  data: Ready["data"];
  load: Ready["load"];
}): Ready => ({ ...peer, read: (answer) => peer.read(answer as A) });

export const pageLength = 24;
