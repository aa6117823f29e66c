import { type Facet, labelOf as findLabel, idsOf } from "../../../domain/facet.ts";
import { punctuation } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";

/**
 * The filters in words of the page's language: `parts` one by one, `filters` as one text. A value that its facet does not declare is
 * shown as its id.
 */
export function useFilterWords(facets: readonly Facet[], { selection, query }: ExplorerState) {
  const t = useTexts("explorer");
  const { list, clause } = punctuation[useLocale()];
  const labelOf = (facet: string, id: string) => findLabel(facets, facet, id) ?? id;
  const labelsOf = (facet: string, ids: readonly string[]) => ids.map((id) => labelOf(facet, id)).join(list);
  const chosen = facets
    .filter(({ id }) => idsOf(selection.values, id).length > 0)
    .map(({ id, label }) => t("filters.facet", { facet: label, values: labelsOf(id, idsOf(selection.values, id)) }));
  const parts = query.trim() === "" ? chosen : [...chosen, t("filters.query", { query })];
  return { labelOf, labelsOf, parts, filters: parts.join(clause) };
}
