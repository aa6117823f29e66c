import { type FiveFacets, facetKeys } from "../../fixtures/facets.ts";
import { answerByFilter } from "./counting.ts";
import { type FacetPeer, type PeerCase, ready } from "./facet-peer.ts";

export const isChosen = (item: PeerCase, values: FiveFacets): boolean =>
  facetKeys.every((key) => values[key].length === 0 || values[key].some((id) => item[key].includes(id)));

/** What every answer is compared with. */
export const naiveLoop: FacetPeer = {
  name: "naive loop",
  work: "one pass over all cases, and one more for each facet in which something is chosen",
  build: async (cases) =>
    ready({
      ask: (values) => answerByFilter((chosen) => cases.filter((item) => isChosen(item, chosen)), values),
      read: (answer) => answer,
      data: () => JSON.stringify(cases),
      load: (data) => JSON.parse(data),
    }),
};
