import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { languageTags, locales } from "../model/locale.ts";
import { paths } from "../url/paths.ts";
import styles from "./embed-frame.module.scss";

/** What stands in a frame before its address is read, and where scripts are off: the way to the cases in both languages. */
export function EmbedShell() {
  const { t } = useTranslation("common");
  return (
    <ul role="list" className={styles["ways"]}>
      <title>{`${t("site.name", { lng: "zh" })} · ${t("site.name", { lng: "en" })}`}</title>
      {locales.map((locale) => (
        <li key={locale} lang={languageTags[locale]}>
          <Link to={paths.explorer.href(locale)} target="_top">
            {t("chooser.open", { lng: locale })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
