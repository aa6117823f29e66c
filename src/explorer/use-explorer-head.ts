import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { emptySelection } from "../model/facet.ts";
import { countChosen, type ExplorerState, formatExplorerState } from "../url/explorer-state.ts";
import { paths } from "../url/paths.ts";
import type { Landing } from "./use-explorer.ts";

/** Head of the list: a page of one value stands for itself, every other filtered address for the bare list, unindexed. */
export function useExplorerHead(state: ExplorerState, landing: Landing | null, label: string | null, total: number) {
  const t = useTexts("explorer");
  const common = useTexts("common");
  const locale = useLocale();
  const chosen = countChosen(state.selection);
  const bare = formatExplorerState({ ...state, selection: emptySelection(), foreign: [] }) === "";
  if (landing === null) {
    return {
      title: `${t("title")} · ${common("site.name")}`,
      description: t("intro", { count: total }),
      canonical: paths.explorer.href(locale),
      indexed: bare && chosen === 0,
    };
  }
  const names = { label: label ?? landing.value, facet: common(`facet.${landing.facet}`) };
  return {
    title: `${t("landing.pageTitle", names)} · ${common("site.name")}`,
    description: t("landing.description", { ...names, count: total }),
    canonical: paths.landing.href(locale, landing.facet, landing.value),
    indexed: bare && chosen === 1 && total > 0,
  };
}
