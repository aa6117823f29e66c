import type { SiteLink } from "../../../domain/site.ts";
import { site } from "../../../i18n/site.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { paths } from "../../../url/paths.ts";

/** The menu of `data/site.yaml`; without one, the pages that every casebook has. */
export function useMenuLinks(): SiteLink[] {
  const locale = useLocale();
  const t = useTexts("common");
  const { menu } = site.texts[locale];
  const ids = ["explorer", ...(site.insights.public ? (["insights"] as const) : [])] as const;
  return menu.length > 0
    ? menu
    : ids.map((id) => ({ label: t(`nav.${id}`), href: paths[id].href(locale), isPage: true }));
}
