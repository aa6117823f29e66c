import { Link, NavLink } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { paths } from "../../url/paths.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { ShortlistLink } from "./shortlist-link.tsx";
import styles from "./site-header.module.scss";

export function SiteHeader() {
  const locale = useLocale();
  const t = useTexts("common");
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#content">
        {t("nav.skip")}
      </a>
      <div className={styles["bar"]}>
        <Link className={styles["brand"]} to={paths.explorer.href(locale)}>
          <svg className={styles["mark"]} viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <path d="M7 4h15a4 4 0 0 1 4 4v20H11a4 4 0 0 1-4-4z" fill="currentColor" />
            <path d="M12 11h9M12 16h9M12 21h5" className={styles["lines"]} />
          </svg>
          <span>{t("site.name")}</span>
        </Link>
        <nav className={styles["nav"]} aria-label={t("nav.label")}>
          <NavLink to={paths.explorer.href(locale)} end>
            {t("nav.cases")}
          </NavLink>
          <NavLink to={paths.insights.href(locale)} end>
            {t("nav.insights")}
          </NavLink>
          <ShortlistLink />
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
