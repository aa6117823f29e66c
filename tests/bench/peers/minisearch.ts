import MiniSearch from "minisearch";
import { facetKeys } from "../../fixtures/facets.ts";
import { answerByFilter } from "./counting.ts";
import { type FacetPeer, type PeerCase, ready } from "./facet-peer.ts";
import { isChosen } from "./naive-loop.ts";

const options = { fields: ["id"], storeFields: [...facetKeys] };

export const miniSearch: FacetPeer = {
  name: "MiniSearch",
  work: "its wildcard query with a filter, one more for each facet in which something is chosen; counted outside",
  build: async (cases) => {
    const engine = new MiniSearch<PeerCase>(options);
    engine.addAll(cases);
    return ready({
      ask: (values) =>
        answerByFilter(
          (chosen) =>
            engine.search(MiniSearch.wildcard, {
              filter: (result) => isChosen(result as unknown as PeerCase, chosen),
            }) as unknown as PeerCase[],
          values,
        ),
      read: (answer) => answer,
      data: () => JSON.stringify(engine),
      load: (data) => MiniSearch.loadJSON(data, options),
    });
  },
};
