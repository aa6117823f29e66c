import { Link } from "react-router";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { menus, paths } from "../../url/paths.ts";
import styles from "./site-footer.module.scss";

export function SiteFooter() {
  const t = useTexts("common");
  const locale = useLocale();
  return (
    <footer className={styles["footer"]}>
      <nav className={styles["nav"]} aria-label={t("nav.footer")}>
        {menus.footer.map((id) => (
          <Link key={id} to={paths[id].href(locale)}>
            {t(`nav.${id}`)}
          </Link>
        ))}
      </nav>
      <p>{t("footer.note")}</p>
    </footer>
  );
}
