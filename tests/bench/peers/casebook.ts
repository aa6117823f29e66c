import type { Catalog } from "../../../src/domain/customer-case.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { type CaseAnswer, createExplorer, type Explorer, queryCases } from "../../../src/search/facets/search-cases.ts";
import { type FiveFacets, perFacet } from "../../fixtures/facets.ts";
import { type FacetPeer, pageLength, ready } from "./facet-peer.ts";

/** Ours, from the catalog as the browser loads it. `afresh` forgets what the question before left. */
export const casebook = (catalog: Catalog, afresh: boolean): FacetPeer => ({
  name: afresh ? "casebook, each question afresh" : "casebook",
  work: "its own disjunctive counts",
  build: async () => {
    const data = JSON.stringify(catalog);
    const explorer = start(data);
    const { memory } = explorer;
    return ready({
      ask: (values) => {
        if (afresh) explorer.memory = memory;
        return askRaw(explorer, values);
      },
      read: (answer) => named(explorer, answer),
      data: () => data,
      load: start,
    });
  },
});

const start = (data: string): Explorer => createExplorer(readCatalog(JSON.parse(data)));

const askRaw = (explorer: Explorer, values: FiveFacets): CaseAnswer =>
  queryCases(explorer, { selection: { values, all: [] }, sort: "recommended", offset: 0, limit: pageLength });

/** By value id, as the peers name their counts. */
const named = (explorer: Explorer, { total, page, counts }: CaseAnswer) => ({
  total,
  page: [...page],
  counts: perFacet((key) => {
    const byId: Record<string, number> = {};
    const ids = explorer.table.facets[key]?.ids ?? [];
    for (let i = 0; i < ids.length; i++) byId[ids[i] as string] = counts[key]?.[i] as number;
    return byId;
  }),
});
