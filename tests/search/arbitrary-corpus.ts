import fc from "fast-check";
import { type CaseSummary, type Catalog, schemaVersion } from "../../src/domain/customer-case.ts";
import type { Selection } from "../../src/domain/facet.ts";
import { sortOrders } from "../../src/domain/sort-order.ts";
import type { TextMatches } from "../../src/search/facets/filters.ts";
import type { SearchRequest } from "../../src/search/facets/search.ts";
import { aFacetTable, type FacetKey, perFacet } from "../fixtures/facets.ts";

/** Ids of the random facets: a tree in the location facet, flat elsewhere. "nowhere" is in none. */
const ids: Record<FacetKey, readonly string[]> = {
  industry: ["i0", "i1", "i2", "i3"],
  challenge: ["c0", "c1", "c2", "c3", "c4"],
  feature: ["f0", "f1", "f2", "f3", "f4", "f5"],
  cloud: ["k0", "k1"],
  location: ["cn", "cn-gd", "cn-gd-sz", "cn-gd-dg", "cn-bj", "vn"],
};
const parents: Record<string, string> = { "cn-gd": "cn", "cn-gd-sz": "cn-gd", "cn-gd-dg": "cn-gd", "cn-bj": "cn" };

const table = aFacetTable(
  perFacet((key) =>
    ids[key].map((id) => ({ id, label: id, ...(parents[id] === undefined ? {} : { parent: parents[id] }) })),
  ),
);

const someIds = (key: FacetKey, most: number) =>
  fc.uniqueArray(fc.constantFrom(...ids[key], "nowhere"), { maxLength: most });
const facets = fc.record({
  industry: someIds("industry", 1),
  challenge: someIds("challenge", 4),
  feature: someIds("feature", 5),
  cloud: someIds("cloud", 2),
  location: someIds("location", 2),
});

const summary = fc
  .record({
    facets,
    added: fc.constantFrom(null, "2021-03-04", "2024-02-29", "2024-03-01"),
    sortName: fc.constantFrom("aa", "ab", "zhong tong", "本"),
  })
  .map((part) => ({
    ...part,
    lang: "zh" as const,
    availableLangs: ["zh" as const],
    title: part.sortName,
    summary: "",
    logo: { monogram: "A", tone: 0 },
  }));

export const anyCatalog: fc.Arbitrary<Catalog> = fc.array(summary, { maxLength: 70, size: "max" }).map((parts) => ({
  schemaVersion,
  lang: "zh",
  facets: table,
  cases: parts.map((part, row): CaseSummary => ({ slug: `case-${row}`, ...part })),
}));

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  values: facets,
  all: fc.uniqueArray(fc.constantFrom("challenge", "feature")),
});

const matchesIn = (size: number): fc.Arbitrary<TextMatches> =>
  fc.uniqueArray(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: size }).map((picked) => {
    const rows = (size === 0 ? [] : picked).toSorted((a, b) => a - b);
    return rows.map((row) => ({ row, score: 1 + ((row * 7) % 5) }));
  });

export const anyRequest = (size: number): fc.Arbitrary<SearchRequest> =>
  fc
    .record({
      selection: anySelection,
      matches: fc.option(matchesIn(size), { nil: undefined }),
      sort: fc.constantFrom(...sortOrders),
      limit: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ matches, ...rest }) => (matches === undefined ? rest : { ...rest, matches }));

export const anyCorpusAndRequests = (most: number) =>
  anyCatalog.chain((catalog) =>
    fc.record({
      catalog: fc.constant(catalog),
      requests: fc.array(anyRequest(catalog.cases.length), { minLength: 1, maxLength: most }),
    }),
  );
