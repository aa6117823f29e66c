import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { emptySelection } from "../model/facet.ts";
import type { Landing } from "../url/explorer-state.ts";
import { countChosen, type ExplorerState, formatExplorerState } from "../url/explorer-state.ts";
import { paths } from "../url/paths.ts";

/**
 * Title, first sentence and head of the list. A page of one value stands for itself, every other filtered address for the
 * bare list, unindexed.
 */
export function useExplorerHead(state: ExplorerState, landing: Landing | null, label: string | null, total: number) {
  const t = useTexts("explorer");
  // Pages of one value come with the engine and its texts (`prepare-explorer.ts`).
  const landingTexts = useTexts("finder");
  const common = useTexts("common");
  const locale = useLocale();
  const chosen = countChosen(state.selection);
  const isBare = formatExplorerState({ ...state, selection: emptySelection(), foreign: [] }) === "";
  const site = common("site.name");
  if (landing === null) {
    const title = t("title");
    const intro = t("intro");
    const canonical = paths.explorer.href(locale);
    return {
      title,
      intro,
      head: { title: `${title} · ${site}`, description: intro, canonical, indexed: isBare && chosen === 0 },
    };
  }
  const names = { label: label ?? landing.value, facet: common(`facet.${landing.facet}`) };
  const intro = landingTexts(`landing.${landing.facet}`, { ...names, count: total });
  return {
    title: landingTexts("landing.title", names),
    intro,
    head: {
      title: `${landingTexts("landing.pageTitle", names)} · ${site}`,
      description: intro,
      canonical: paths.landing.href(locale, landing.facet, landing.value),
      indexed: isBare && chosen === 1 && total > 0,
    },
  };
}
