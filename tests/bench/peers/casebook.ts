import type { Catalog } from "../../../src/domain/customer-case.ts";
import type { FacetIds } from "../../../src/domain/facet.ts";
import { createFacetEngine, type FacetEngine, searchCases } from "../../../src/search/facets/search.ts";
import { perFacet } from "../../fixtures/facets.ts";
import { type FacetPeer, pageLength, ready } from "./facet-peer.ts";

/** Our engine, from the catalog as the browser loads it. */
export const casebook = (catalog: Catalog): FacetPeer => ({
  name: "casebook",
  work: "its own disjunctive counts",
  build: async () => {
    const data = JSON.stringify(catalog);
    const engine = start(data);
    return ready({
      ask: (values) => askEngine(engine, values),
      read: ({ total, rows, counts }) => ({ total, page: [...rows], counts: byValueId(engine, counts) }),
      data: () => data,
      load: start,
    });
  },
});

const start = (data: string): FacetEngine => createFacetEngine(JSON.parse(data));

const askEngine = (engine: FacetEngine, values: FacetIds) =>
  searchCases(engine, { selection: { values, all: [] }, sort: "recommended", limit: pageLength });

/** Counts by value id, as the other libraries name them. */
const byValueId = ({ facets }: FacetEngine, counts: Record<string, Uint32Array>) =>
  perFacet((key) => {
    const valueNumbers = facets.find(({ id }) => id === key)?.valueNumbers ?? [];
    return Object.fromEntries(Array.from(valueNumbers, ([value, place]) => [value, counts[key]?.[place] ?? 0]));
  });
