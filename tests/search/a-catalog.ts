import type { CaseSummary, Catalog } from "../../src/domain/customer-case.ts";
import { emptyFacetIds, type FacetIds } from "../../src/domain/facet.ts";
import { perFacet } from "../../src/search/facets/per-facet.ts";

type Part = Partial<Omit<CaseSummary, "facets">> & { slug: string; facets?: Partial<FacetIds> };

/** A case with everything left out filled in plainly. */
export const aSummary = ({ facets, ...part }: Part): CaseSummary => ({
  lang: "zh",
  availableLangs: ["zh"],
  title: part.slug,
  summary: "",
  logo: { monogram: "A", tone: 0 },
  added: null,
  sortName: part.slug,
  ...part,
  facets: { ...emptyFacetIds(), ...facets },
});

/** A catalog of these cases; its vocabulary is what they hold, in order of appearance, `a/b` being a child of `a`. */
export const aCatalog = (parts: readonly Part[]): Catalog => {
  const cases = parts.map(aSummary);
  const vocabulary = perFacet((key) =>
    [...new Set(cases.flatMap(({ facets }) => facets[key].flatMap(withParents)))].map((id) => {
      const parent = id.includes("/") ? { parent: id.slice(0, id.lastIndexOf("/")) } : {};
      return { id, label: id, ...parent };
    }),
  );
  return { schemaVersion: 1, lang: "zh", vocabulary, cases };
};

const withParents = (id: string): string[] =>
  id.includes("/") ? [...withParents(id.slice(0, id.lastIndexOf("/"))), id] : [id];
