import { Link } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { paths } from "../../url/paths.ts";
import styles from "./site-footer.module.scss";

export function SiteFooter() {
  const t = useTexts("common");
  const locale = useLocale();
  return (
    <footer className={styles["footer"]}>
      <nav className={styles["nav"]} aria-label={t("nav.footer")}>
        <Link to={paths.explorer.href(locale)}>{t("nav.cases")}</Link>
        <Link to={paths.insights.href(locale)}>{t("nav.insights")}</Link>
        <Link to={paths.compare.href(locale)}>{t("nav.compare")}</Link>
        <Link to={paths.shortlist.href(locale)}>{t("nav.shortlist")}</Link>
      </nav>
      <p>{t("footer.note")}</p>
    </footer>
  );
}
