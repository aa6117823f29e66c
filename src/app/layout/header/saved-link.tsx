import { NavLink } from "react-router";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { useShortlist } from "../../../pages/shortlist/store/use-shortlist.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { paths } from "../../../url/paths.ts";
import styles from "./saved-link.module.scss";

/** Link to the reader's own list. The count lies over the icon, so that nothing moves when it appears. */
export function SavedLink({ className = "" }: { className?: string | undefined }) {
  const t = useTexts("common");
  const locale = useLocale();
  const count = useShortlist()?.slugs.length ?? 0;
  return (
    <NavLink className={`${styles["saved"]} ${className}`} to={paths.shortlist.href(locale)} end>
      <Icon name="heart" />
      <span data-word="">{t("nav.shortlist")}</span>
      <span className={styles["count"]} aria-hidden="true">
        {count === 0 ? "" : count}
      </span>
      {count > 0 && <span className="visually-hidden">{t("shortlist.count", { count })}</span>}
    </NavLink>
  );
}
