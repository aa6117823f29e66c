import { Link, type LinkProps } from "react-router";
import { site } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { paths } from "../../url/paths.ts";
import { Icon } from "../picture/icon.tsx";
import styles from "./breadcrumbs.module.scss";

type Props = {
  /** Pages between the list and this one, e.g. that of the industry. */
  above?: readonly { label: string; href: string }[];
  /** The name of this page. */
  current: string;
  /** The list as the reader left it, with its filters and scroll position; the list of all stories where it is absent. */
  list?: Pick<LinkProps, "to" | "state"> & { label?: string };
};

/** The way from the site of the vendor down to this page. Phones show the link to the list alone. */
export function Breadcrumbs({ above = [], current, list }: Props) {
  const t = useTexts("common");
  const locale = useLocale();
  const home = site.texts[locale].brand?.href;
  return (
    <nav className={styles["crumbs"]} aria-label={t("crumb.label")}>
      <ol role="list">
        {home !== undefined && (
          <li>
            <a href={home}>{t("crumb.home")}</a>
          </li>
        )}
        <li className={styles["list"]}>
          <Link to={list?.to ?? paths.explorer.href(locale)} state={list?.state}>
            <Icon name="previous" size="1rem" />
            <span>{list?.label ?? t("crumb.list")}</span>
          </Link>
        </li>
        {above.map(({ label, href }) => (
          <li key={href}>
            <Link to={href}>{label}</Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
