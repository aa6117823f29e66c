import { create, insertMultiple, load, save, search } from "@orama/orama";
import { type FacetKey, type FiveFacets, facetKeys, perFacet } from "../../fixtures/facets.ts";
import { chosenFacets, withoutFacet } from "./counting.ts";
import { type FacetPeer, pageLength, ready } from "./facet-peer.ts";

const schema = {
  industry: "enum[]",
  challenge: "enum[]",
  feature: "enum[]",
  cloud: "enum[]",
  location: "enum[]",
} as const;
const facets = perFacet(() => ({ limit: 1_000 }));

export const orama: FacetPeer = {
  name: "Orama",
  work: "its facets, asked once more for each facet in which something is chosen",
  build: async (cases) => {
    const db = create({ schema });
    await insertMultiple(
      db,
      cases.map(({ id, ...facets }) => ({ ...facets, id: String(id) })),
      1_000,
    );
    const run = async (values: FiveFacets, limit: number) =>
      search(db, {
        term: "",
        limit,
        facets,
        where: Object.fromEntries(chosenFacets(values).map((key) => [key, { containsAny: values[key] }])),
      });
    return ready({
      ask: async (values) => {
        const found = await run(values, pageLength);
        const counted = new Map<FacetKey, typeof found>();
        for (const key of chosenFacets(values)) counted.set(key, await run(withoutFacet(values, key), 1));
        return { found, counted };
      },
      read: ({ found, counted }) => ({
        total: found.count,
        page: found.hits.map(({ id }) => Number(id)),
        counts: Object.fromEntries(
          facetKeys.map((key) => [key, (counted.get(key) ?? found).facets?.[key]?.values ?? {}]),
        ) as Record<FacetKey, Record<string, number>>,
      }),
      data: () => JSON.stringify(save(db)),
      load: (data) => load(create({ schema }), JSON.parse(data)),
    });
  },
};
