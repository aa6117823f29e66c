import { Link } from "react-router";
import type { SiteTexts } from "../../../domain/site.ts";
import { site } from "../../../i18n/site.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { pictureAddress } from "../../../ui/picture/picture-address.ts";
import { paths } from "../../../url/paths.ts";
import styles from "./site-header.module.scss";

/** The vendor, who has a site elsewhere, and the list of stories; of a casebook without a vendor, its own name. */
export function Brand() {
  const locale = useLocale();
  const t = useTexts("common");
  const { name, brand } = site.texts[locale];
  const list = paths.explorer.href(locale);
  const shown = brand?.logo ? <Logo brand={brand} /> : brand?.name && <b>{brand.name}</b>;
  if (!shown)
    return (
      <div className={styles["brand"]}>
        <Link className={styles["name"]} to={list}>
          <svg className={styles["mark"]} viewBox="0 0 32 32" width="1.75rem" height="1.75rem" aria-hidden="true">
            <path d="M7 4h15a4 4 0 0 1 4 4v20H11a4 4 0 0 1-4-4z" fill="currentColor" />
            <path d="M12 11h9M12 16h9M12 21h5" className={styles["lines"]} />
          </svg>
          <span>{name}</span>
        </Link>
      </div>
    );
  return (
    <div className={styles["brand"]}>
      {brand?.href === undefined ? <Link to={list}>{shown}</Link> : <a href={brand.href}>{shown}</a>}
      <Link className={styles["stories"]} to={list}>
        <span className={styles["long"]}>{t("site.title")}</span>
        <span className={styles["short"]}>{t("crumb.list")}</span>
      </Link>
    </div>
  );
}

function Logo({ brand: { name, logo, logoDark } }: { brand: NonNullable<SiteTexts["brand"]> }) {
  if (!logo) return null;
  return (
    <picture>
      {logoDark && <source media="(prefers-color-scheme: dark)" srcSet={pictureAddress(logoDark)} />}
      <img
        className={styles["logo"]}
        src={pictureAddress(logo)}
        alt={name ?? logo.alt}
        width={logo.width ?? undefined}
        height={logo.height ?? undefined}
      />
    </picture>
  );
}
