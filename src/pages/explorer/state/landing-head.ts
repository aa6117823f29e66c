import type { TFunction } from "i18next";
import { type Facet, fillCounted } from "../../../domain/facet.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import { countChosen, type ExplorerState, type Landing } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";

type About = {
  landing: Landing;
  /** Of the value, null where its facet does not know it. */
  label: string | null;
  facet: Facet;
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
  const names = { label: label ?? landing.value, facet: facet.label };
  const intro = facet.intro
    ? fillCounted(facet.intro, languageTags[locale], total, names)
    : t("landing.intro", { ...names, count: total });
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
