import { Link } from "react-router";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { paths } from "../../../url/paths.ts";
import { listAddressIn, type ReaderList } from "../../../url/reader-list.ts";
import styles from "./list-path.module.scss";

/** Link back to the list the reader came from, with its filters, number of cards and scroll position; without one, to all cases. */
export function ListPath({ list }: { list: ReaderList | null }) {
  const t = useTexts("case");
  const common = useTexts("common");
  const locale = useLocale();
  return (
    <nav className={styles["path"]} aria-label={t("breadcrumb")}>
      <Link
        to={list ? listAddressIn(list, locale) : paths.explorer.href(locale)}
        state={list && { scrollKey: list.scrollKey, shown: list.shown }}
      >
        <Icon name="previous" />
        <span>{list ? t("list.back") : common("site.title")}</span>
      </Link>
    </nav>
  );
}
