import type { TFunction } from "i18next";
import type { CaseDetail, RelatedCase } from "../../../domain/customer-case.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";

/** A reason names at most this many values: one of each of two facets, or two of one facet. */
const maxLabels = 2;

/**
 * Why a case is related, as one sentence in the page's language: "Same industry (IoT), also uses storage". Empty without shared
 * values. `heldFacets` are those of the page's own case.
 */
export function relationReason(
  shared: RelatedCase["shared"],
  heldFacets: CaseDetail["heldFacets"],
  t: TFunction<"case">,
  locale: Locale,
): string {
  const facets = leadingFacets(shared, heldFacets).slice(0, maxLabels);
  const clauses = facets.map(({ id, reason = t("reason.other") }) => {
    const labels = shared.filter(({ facet }) => facet === id).map(({ label }) => label);
    return reason.replace("{labels}", () => labels.slice(0, maxLabels / facets.length).join(t("reason.and")));
  });
  const sentence = clauses.join(t("reason.join"));
  return sentence.slice(0, 1).toLocaleUpperCase(languageTags[locale]) + sentence.slice(1);
}

/** The first facet of the table says most to a reader, so it leads; the rest follow as the compiler weighed their values. */
const leadingFacets = (shared: RelatedCase["shared"], heldFacets: CaseDetail["heldFacets"]) => {
  const order = new Set(shared.map(({ facet }) => facet));
  const [first] = heldFacets;
  return [...(first !== undefined && order.has(first.id) ? [first.id] : []), ...order]
    .filter((id, index, ids) => ids.indexOf(id) === index)
    .flatMap((id) => heldFacets.find((facet) => facet.id === id) ?? []);
};
