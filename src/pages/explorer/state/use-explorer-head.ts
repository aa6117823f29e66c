import { emptySelection, type Facet } from "../../../domain/facet.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { countChosen, type ExplorerState, formatExplorerState, type Landing } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import type { Filtering } from "./filtering.ts";

/**
 * Title, first sentence and head of the list. A page of one value stands for itself, every other filtered address for the
 * bare list, unindexed.
 */
export function useExplorerHead(
  facets: readonly Facet[],
  state: ExplorerState,
  landing: Landing | null,
  label: string | null,
  total: number,
  filtering: Filtering | null,
) {
  const t = useTexts("explorer");
  const landingTexts = useTexts("finder");
  const common = useTexts("common");
  const locale = useLocale();
  const isBare = formatExplorerState({ ...state, selection: emptySelection, foreign: [] }, facets) === "";
  const site = common("site.name");
  // Pages of one value come with the engine and its texts (`prepare-explorer.ts`).
  const facet = facets.find(({ id }) => id === landing?.facet);
  if (landing !== null && facet !== undefined && filtering !== null)
    return filtering.landingHead(landingTexts, { landing, label, facet, total, state, isBare, locale, site });
  const title = t("title");
  const intro = t("intro");
  const canonical = paths.explorer.href(locale);
  const indexed = isBare && countChosen(state.selection) === 0;
  return { title, intro, head: { title: `${title} · ${site}`, description: intro, canonical, indexed } };
}
