import { Link, NavLink } from "react-router";
import { siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { useShortlist } from "../../pages/shortlist/store/use-shortlist.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import { menus, paths } from "../../url/paths.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./site-header.module.scss";

export function SiteHeader() {
  const locale = useLocale();
  const t = useTexts("common");
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#main_content">
        {t("nav.skip")}
      </a>
      <div className={styles["bar"]}>
        <Link className={styles["brand"]} to={paths.explorer.href(locale)}>
          <svg className={styles["mark"]} viewBox="0 0 32 32" width="1.75rem" height="1.75rem" aria-hidden="true">
            <path d="M7 4h15a4 4 0 0 1 4 4v20H11a4 4 0 0 1-4-4z" fill="currentColor" />
            <path d="M12 11h9M12 16h9M12 21h5" className={styles["lines"]} />
          </svg>
          <span>{siteName(locale)}</span>
        </Link>
        <nav className={styles["nav"]} aria-label={t("nav.label")}>
          {menus.header.map((id) =>
            id === "shortlist" ? (
              <ShortlistLink key={id} />
            ) : (
              <NavLink key={id} to={paths[id].href(locale)} end>
                {t(`nav.${id}`)}
              </NavLink>
            ),
          )}
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** Link to the reader's own list. The count lies over the icon, so that nothing moves when it appears. */
function ShortlistLink() {
  const t = useTexts("common");
  const locale = useLocale();
  const count = useShortlist()?.slugs.length ?? 0;
  return (
    <NavLink className={styles["shortlist"] ?? ""} to={paths.shortlist.href(locale)} end>
      <Icon name="heart" />
      <span className={styles["word"]}>{t("nav.shortlist")}</span>
      <span className={styles["count"]} aria-hidden="true">
        {count === 0 ? "" : count}
      </span>
      {count > 0 && <span className="visually-hidden">{t("shortlist.count", { count })}</span>}
    </NavLink>
  );
}
