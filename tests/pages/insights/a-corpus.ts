import fc from "fast-check";
import type { CaseSummary, Catalog } from "../../../src/domain/customer-case.ts";
import { emptyFacetIds, type FacetIds, type Vocabulary } from "../../../src/domain/facet.ts";
import type { Locale } from "../../../src/domain/locale.ts";

export const aCase = (slug: string, facets: Partial<FacetIds> = {}, langs: Locale[] = ["zh", "en"]): CaseSummary => ({
  slug,
  lang: langs[0] ?? "zh",
  availableLangs: langs,
  title: slug,
  summary: "",
  logo: { monogram: "A", tone: 0 },
  facets: { ...emptyFacetIds(), ...facets },
  added: null,
  sortName: slug,
});

export const aVocabulary = (values: Partial<FacetIds>): Vocabulary => {
  const labelled = (ids: readonly string[] = []) => ids.map((id) => ({ id, label: id.toUpperCase() }));
  return {
    industry: labelled(values.industry),
    challenge: labelled(values.challenge),
    feature: labelled(values.feature),
    cloud: labelled(values.cloud),
    location: labelled(values.location),
  };
};

export type Corpus = Pick<Catalog, "cases" | "vocabulary">;

const known = ["a", "b", "c", "d", "e"];
/** Ids may repeat, and `x` is one that the vocabulary does not know. */
const ids = fc.array(fc.constantFrom(...known, "x"), { maxLength: 5 });

export const aCorpus: fc.Arbitrary<Corpus> = fc
  .array(fc.record({ industry: ids, challenge: ids, feature: ids }), { maxLength: 25 })
  .map((rows) => ({
    cases: rows.map((facets, index) => aCase(`case-${index}`, facets)),
    vocabulary: aVocabulary({ industry: known, challenge: known, feature: known }),
  }));
