import { Link, NavLink } from "react-router";
import type { SiteTexts } from "../../domain/site.ts";
import { site } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { useShortlist } from "../../pages/shortlist/store/use-shortlist.ts";
import { SiteLink } from "../../ui/button/site-link.tsx";
import { Icon } from "../../ui/picture/icon.tsx";
import { pictureAddress } from "../../ui/picture/picture-address.ts";
import { paths } from "../../url/paths.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./site-header.module.scss";

export function SiteHeader() {
  const locale = useLocale();
  const t = useTexts("common");
  const { name, brand, menu, actions } = site.texts[locale];
  const ids = ["explorer", ...(site.insights.public ? (["insights"] as const) : [])] as const;
  const links =
    menu.length > 0 ? menu : ids.map((id) => ({ label: t(`nav.${id}`), href: paths[id].href(locale), isPage: true }));
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#main_content">
        {t("nav.skip")}
      </a>
      <div className={styles["bar"]}>
        {brand?.logo && <BrandLogo brand={brand} />}
        <Link className={styles["brand"]} to={paths.explorer.href(locale)}>
          {!brand?.logo && (
            <svg className={styles["mark"]} viewBox="0 0 32 32" width="1.75rem" height="1.75rem" aria-hidden="true">
              <path d="M7 4h15a4 4 0 0 1 4 4v20H11a4 4 0 0 1-4-4z" fill="currentColor" />
              <path d="M12 11h9M12 16h9M12 21h5" className={styles["lines"]} />
            </svg>
          )}
          <span>{name}</span>
        </Link>
        <nav className={styles["nav"]} aria-label={t("nav.label")}>
          {links.map((link) => (
            <SiteLink key={link.href + link.label} link={link}>
              {link.label}
            </SiteLink>
          ))}
          <ShortlistLink />
          {actions.primary && (
            <SiteLink link={actions.primary} className={styles["action"] ?? ""}>
              {actions.primary.label}
            </SiteLink>
          )}
        </nav>
        {site.languages.length > 1 && <LanguageSwitch />}
      </div>
    </header>
  );
}

/** The logo of the vendor, which leads to the vendor's own site. */
function BrandLogo({ brand: { name, href, logo, logoDark } }: { brand: NonNullable<SiteTexts["brand"]> }) {
  if (!logo) return null;
  const picture = (
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
  return href === undefined ? picture : <a href={href}>{picture}</a>;
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
