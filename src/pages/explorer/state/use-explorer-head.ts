import { emptySelection, type Facet, fillCounted, labelOf } from "../../../domain/facet.ts";
import { languageTags } from "../../../domain/locale.ts";
import { site } from "../../../i18n/site.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { countChosen, type ExplorerState, formatExplorerState, type Landing } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";

/**
 * Title, first sentence and head of the list. The page of one value has its own; every other filtered address has those of the
 * unfiltered list and is not indexed. `total` counts the cases found, `all` those of the casebook.
 */
export function useExplorerHead(
  facets: readonly Facet[],
  state: ExplorerState,
  landing: Landing | null,
  total: number,
  all: number,
) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const isBare = formatExplorerState({ ...state, selection: emptySelection, foreign: [] }, facets) === "";
  const chosen = countChosen(state.selection);
  const { name: own, list } = site.texts[locale];
  const facet = facets.find(({ id }) => id === landing?.facet);
  if (landing === null || facet === undefined) {
    const fill = (text: string) => text.replaceAll("{count}", String(all));
    const title = fill(list.title ?? t("title"));
    const intro = fill(list.intro ?? t("intro"));
    const canonical = paths.explorer.href(locale);
    const indexed = isBare && chosen === 0;
    return {
      title,
      intro,
      head: { title: list.title === undefined ? `${title} · ${own}` : own, description: intro, canonical, indexed },
    };
  }
  const names = { label: labelOf(facets, facet.id, landing.value) ?? landing.value, facet: facet.label };
  const intro = facet.intro
    ? fillCounted(facet.intro, languageTags[locale], total, names)
    : t("landing.intro", { ...names, count: total });
  return {
    title: t("landing.title", names),
    intro,
    head: {
      title: `${t("landing.pageTitle", names)} · ${own}`,
      description: intro,
      canonical: paths.landing.href(locale, landing.facet, landing.value),
      indexed: isBare && chosen === 1 && total > 0,
    },
  };
}
