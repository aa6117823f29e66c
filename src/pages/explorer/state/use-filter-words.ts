import { type FacetKey, facetKeys, type Vocabulary } from "../../../domain/facet.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";

/**
 * What is chosen, in words of the page's language: `parts` one by one, `filters` as one text. An id that the vocabulary does not know
 * stands for itself.
 */
export function useFilterWords(vocabulary: Vocabulary, { selection, query }: ExplorerState) {
  const t = useTexts("explorer");
  const common = useTexts("common");
  const isZh = useLocale() === "zh";
  const labelOf = (facet: FacetKey, id: string) => vocabulary[facet].find((value) => value.id === id)?.label ?? id;
  const labelsOf = (facet: FacetKey, ids: readonly string[]) =>
    ids.map((id) => labelOf(facet, id)).join(isZh ? "、" : ", ");
  const facets = facetKeys
    .filter((facet) => selection.values[facet].length > 0)
    .map((facet) => {
      const labels = labelsOf(facet, selection.values[facet]);
      return isZh ? `${common(`facet.${facet}`)} ${labels}` : `${common(`facet.${facet}`)}: ${labels}`;
    });
  const parts = query.trim() === "" ? facets : [...facets, t("filters.query", { query })];
  return { labelOf, labelsOf, parts, filters: parts.join(isZh ? "；" : "; ") };
}
