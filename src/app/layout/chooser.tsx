import { Link } from "react-router";
import { type Locale, languageTags } from "../../domain/locale.ts";
import { site, siteName } from "../../i18n/site.ts";
import { useI18n } from "../../i18n/use-texts.ts";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { useClientValue } from "../../ui/use-client-value.ts";
import { paths } from "../../url/paths.ts";
import { preferredLocale } from "../start/preferred-locale.ts";
import styles from "./chooser.module.scss";

/** The page at `/`: a link to each language and a hint which one the browser prefers, known after hydration. It never redirects. */
export function Chooser() {
  const t = useI18n().getFixedT("zh", "common");
  const preferred = useClientValue(() => preferredLocale(navigator.languages), null);
  return (
    <main id="main_content" className={styles["chooser"]}>
      <PageHead
        title={site.languages.map((lng) => siteName(lng)).join(" | ")}
        description={site.languages.map((lng) => t("chooser.description", { lng })).join(" ")}
        canonical={paths.chooser.href()}
      />
      <h1 className={styles["title"]} tabIndex={-1}>
        {site.languages.map((locale) => (
          <span key={locale} lang={languageTags[locale]}>
            {t("chooser.title", { lng: locale })}
          </span>
        ))}
      </h1>
      <ul className={styles["choices"]} role="list">
        {site.languages.map((locale: Locale) => (
          <li key={locale} lang={languageTags[locale]}>
            <Link className={styles["choice"]} to={paths.explorer.href(locale)} hrefLang={languageTags[locale]}>
              {t("chooser.open", { lng: locale })}
            </Link>
            <p className={styles["hint"]}>{preferred === locale ? t("chooser.suggest", { lng: locale }) : ""}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
