import type { TFunction } from "i18next";
import type { RelatedCase } from "../../../domain/customer-case.ts";
import { type FacetKey, facetKeys } from "../../../domain/facet.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";

/** A reason names at most this many values: one of each of two facets, or two of one facet. */
const maxLabels = 2;

/** Why a case is related, as one sentence in the page's language: "Same industry (IoT), also uses storage". Empty without shared values. */
export function relationReason(shared: RelatedCase["shared"], t: TFunction<"case">, locale: Locale): string {
  const labelsOf = (facet: FacetKey) => shared.filter((value) => value.facet === facet).map(({ label }) => label);
  const facets = facetsByWeight(shared).slice(0, maxLabels);
  const clauses = facets.map((facet) =>
    t(`reason.${facet}`, {
      labels: labelsOf(facet)
        .slice(0, maxLabels / facets.length)
        .join(t("reason.and")),
    }),
  );
  const sentence = clauses.join(t("reason.join"));
  return sentence.slice(0, 1).toLocaleUpperCase(languageTags[locale]) + sentence.slice(1);
}

/** The industry first, because it says most to a reader; then in the order in which the compiler weighed them. */
const facetsByWeight = (shared: RelatedCase["shared"]): FacetKey[] => {
  const order = [...new Set(shared.map(({ facet }) => facet))].filter((facet) => facetKeys.includes(facet));
  return order.includes("industry") ? ["industry", ...order.filter((facet) => facet !== "industry")] : order;
};
