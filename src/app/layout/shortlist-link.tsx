import { NavLink } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useShortlist } from "../../pages/shortlist/store/use-shortlist.ts";
import { paths } from "../../url/paths.ts";
import styles from "./site-header.module.scss";

/** The way to the reader's own list. Its count takes no room, so nothing moves when it appears. */
export function ShortlistLink() {
  const t = useTexts("common");
  const locale = useLocale();
  const count = useShortlist()?.slugs.length ?? 0;
  return (
    <NavLink className={styles["shortlist"] ?? ""} to={paths.shortlist.href(locale)} end>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles["heart"]}>
        <path d="M12 20.3 4.2 12.6a5 5 0 0 1 7.1-7.1l.7.7.7-.7a5 5 0 0 1 7.1 7.1z" />
      </svg>
      <span className={styles["word"]}>{t("nav.shortlist")}</span>
      <span className={styles["count"]} aria-hidden="true">
        {count === 0 ? "" : count}
      </span>
      {count > 0 && <span className="visually-hidden">{t("shortlist.count", { count })}</span>}
    </NavLink>
  );
}
