import FlexSearch from "flexsearch";
import { type FiveFacets, facetKeys } from "../../fixtures/facets.ts";
import { answerByFilter, chosenFacets } from "./counting.ts";
import { type FacetPeer, type PeerCase, ready } from "./facet-peer.ts";

type Tagged = { result: number[] }[];

export const flexSearch: FacetPeer = {
  name: "FlexSearch",
  work: "its lists of rows by tag, united, intersected and counted outside",
  build: async (cases) => {
    const engine = new FlexSearch.Document({
      document: { id: "id", index: [], tag: facetKeys.map((field) => ({ field })) },
    } as never);
    for (const item of cases) engine.add(item as never);
    const rowsWith = (values: FiveFacets, key: (typeof facetKeys)[number]): Set<number> => {
      const lists = engine.search({ tag: { [key]: values[key] }, limit: cases.length } as never) as unknown as Tagged;
      return new Set(lists.flatMap(({ result }) => result));
    };
    const filter = (values: FiveFacets): readonly PeerCase[] => {
      const [first, ...rest] = chosenFacets(values).map((key) => rowsWith(values, key));
      if (first === undefined) return cases;
      const rows = [...first].filter((row) => rest.every((set) => set.has(row))).sort((a, b) => a - b);
      return rows.flatMap((row) => cases[row] ?? []);
    };
    return ready({
      ask: (values) => answerByFilter(filter, values),
      read: (answer) => answer,
      data: () => JSON.stringify(cases),
      load: (data) => {
        const again = new FlexSearch.Document({
          document: { id: "id", index: [], tag: facetKeys.map((field) => ({ field })) },
        } as never);
        for (const item of JSON.parse(data) as PeerCase[]) again.add(item as never);
      },
    });
  },
};
