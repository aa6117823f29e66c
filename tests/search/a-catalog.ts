import { type CaseSummary, type Catalog, schemaVersion } from "../../src/domain/customer-case.ts";
import { type FacetIds, idsOf } from "../../src/domain/facet.ts";
import { aFacetTable, perFacet } from "../fixtures/facets.ts";

type Part = Partial<Omit<CaseSummary, "facets">> & { slug: string; facets?: FacetIds };

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
  facets: facets ?? {},
});

/** A catalog of these cases; the values of its facets are what they hold, in order of appearance, `a/b` being a child of `a`. */
export const aCatalog = (parts: readonly Part[]): Catalog => {
  const cases = parts.map(aSummary);
  const values = perFacet((key) =>
    [...new Set(cases.flatMap(({ facets }) => idsOf(facets, key).flatMap(withParents)))].map((id) => {
      const parent = id.includes("/") ? { parent: id.slice(0, id.lastIndexOf("/")) } : {};
      return { id, label: id, ...parent };
    }),
  );
  return { schemaVersion, lang: "zh", facets: aFacetTable(values), cases };
};

const withParents = (id: string): string[] =>
  id.includes("/") ? [...withParents(id.slice(0, id.lastIndexOf("/"))), id] : [id];
