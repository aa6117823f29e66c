import fc from "fast-check";
import type { CaseSummary } from "../../../src/domain/customer-case.ts";
import { type Facet, type FacetIds, idsOf } from "../../../src/domain/facet.ts";
import type { Locale } from "../../../src/domain/locale.ts";
import { aFacet } from "../../fixtures/facets.ts";

export const aCase = (slug: string, facets: FacetIds = {}, langs: Locale[] = ["zh", "en"]): CaseSummary => ({
  slug,
  lang: langs[0] ?? "zh",
  availableLangs: langs,
  title: slug,
  summary: "",
  logo: { monogram: "A", tone: 0 },
  facets,
  added: null,
  sortName: slug,
});

/** Facets with these values, labelled in capitals. */
export const someFacets = (values: FacetIds): Record<"industry" | "challenge" | "feature", Facet> => {
  const labelled = (key: string) => idsOf(values, key).map((id) => ({ id, label: id.toUpperCase() }));
  return {
    industry: aFacet("industry", labelled("industry")),
    challenge: aFacet("challenge", labelled("challenge")),
    feature: aFacet("feature", labelled("feature")),
  };
};

export type Corpus = { cases: CaseSummary[]; facets: ReturnType<typeof someFacets> };

const known = ["a", "b", "c", "d", "e"];
/** Ids may repeat, and `x` is one that the facet does not know. */
const ids = fc.array(fc.constantFrom(...known, "x"), { maxLength: 5 });

export const aCorpus: fc.Arbitrary<Corpus> = fc
  .array(fc.record({ industry: ids, challenge: ids, feature: ids }), { maxLength: 25 })
  .map((rows) => ({
    cases: rows.map((facets, index) => aCase(`case-${index}`, facets)),
    facets: someFacets({ industry: known, challenge: known, feature: known }),
  }));
