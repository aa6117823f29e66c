import type { TFunction } from "i18next";
import type { Locale } from "../../../domain/locale.ts";
import { countChosen, type ExplorerState, type Landing } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";

type About = {
  landing: Landing;
  /** Of the value, null where the vocabulary does not know it. */
  label: string | null;
  facet: string;
  total: number;
  state: ExplorerState;
  /** Whether the address asks for nothing besides values. */
  isBare: boolean;
  locale: Locale;
  site: string;
};

/** Title, first sentence and head of a page of one value, which stands for itself. */
export function landingHead(t: TFunction<"finder">, about: About) {
  const { landing, label, facet, total, state, isBare, locale, site } = about;
  const names = { label: label ?? landing.value, facet };
  const intro = t(`landing.${landing.facet}`, { ...names, count: total });
  return {
    title: t("landing.title", names),
    intro,
    head: {
      title: `${t("landing.pageTitle", names)} · ${site}`,
      description: intro,
      canonical: paths.landing.href(locale, landing.facet, landing.value),
      indexed: isBare && countChosen(state.selection) === 1 && total > 0,
    },
  };
}
