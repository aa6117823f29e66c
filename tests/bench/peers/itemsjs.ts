import itemsjs from "itemsjs";
import { facetKeys, perFacet } from "../../fixtures/facets.ts";
import { type FacetPeer, type PeerCase, pageLength, ready } from "./facet-peer.ts";

const start = (cases: PeerCase[]) =>
  itemsjs(cases, {
    searchableFields: [],
    aggregations: Object.fromEntries(facetKeys.map((key) => [key, { size: 1_000, conjunction: false }])),
  });

export const itemsJs: FacetPeer = {
  name: "itemsjs",
  work: "its own disjunctive counts",
  build: async (cases) => {
    // It writes into the items it is given.
    const engine = start(structuredClone([...cases]));
    return ready({
      ask: (values) => engine.search({ per_page: pageLength, filters: values }),
      read: ({ data, pagination }) => ({
        total: pagination.total,
        page: data.items.map(({ id }) => id),
        counts: perFacet((key) =>
          Object.fromEntries((data.aggregations[key]?.buckets ?? []).map((bucket) => [bucket.key, bucket.doc_count])),
        ),
      }),
      data: () => JSON.stringify(cases),
      load: (data) => start(JSON.parse(data)),
    });
  },
};
