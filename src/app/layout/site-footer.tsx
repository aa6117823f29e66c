import { languageTags } from "../../domain/locale.ts";
import type { SiteTexts } from "../../domain/site.ts";
import { site } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { SiteLink } from "../../ui/button/site-link.tsx";
import { Icon } from "../../ui/picture/icon.tsx";
import { pictureAddress } from "../../ui/picture/picture-address.ts";
import { paths } from "../../url/paths.ts";
import styles from "./site-footer.module.scss";

/** Brand, columns of links, contact, legal lines and feed of `data/site.yaml`; of a casebook without columns, the pages a reader uses. */
export function SiteFooter() {
  const t = useTexts("common");
  const locale = useLocale();
  const { name, brand, footer, contact } = site.texts[locale];
  const { note, copyright, legal, social, feeds, wechat } = footer;
  const ids = ["explorer", ...(site.insights.public ? (["insights"] as const) : []), "compare", "shortlist"] as const;
  const own = ids.map((id) => ({ label: t(`nav.${id}`), href: paths[id].href(locale), isPage: true }));
  const columns = footer.columns.length > 0 ? footer.columns : [{ title: t("crumb.list"), links: own }];
  return (
    <footer className={styles["footer"]}>
      <div className={styles["inner"]}>
        <nav className={styles["columns"]} aria-label={t("nav.footer")}>
          <div className={styles["about"]}>
            <p className={styles["name"]}>{brand?.name ?? name}</p>
            {note && <p>{note}</p>}
            {contact && <Contact contact={contact} />}
            {wechat?.picture.src && (
              <figure>
                <img src={pictureAddress(wechat.picture)} alt={wechat.label} width={96} height={96} loading="lazy" />
                <figcaption>{wechat.label}</figcaption>
              </figure>
            )}
          </div>
          {columns.map(({ title, links }) => (
            <details key={title}>
              <summary>
                <span>{title}</span>
                <Icon name="unfold" size="1rem" />
              </summary>
              <ul role="list">
                {links.map((link) => (
                  <li key={link.href + link.label}>
                    <SiteLink link={link}>{link.label}</SiteLink>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
        <ul className={styles["lines"]} role="list">
          {copyright && <li>{copyright}</li>}
          {[...legal, ...social].map(({ label, href, isPage }) => (
            <li key={label}>
              {href === undefined ? label : <SiteLink link={{ href, isPage: isPage === true }}>{label}</SiteLink>}
            </li>
          ))}
          {feeds && (
            <li>
              <a href={`${import.meta.env.BASE_URL}${locale}/feed.xml`} hrefLang={languageTags[locale]}>
                {t("footer.feed")}
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}

function Contact({ contact: { email, phone, address } }: { contact: NonNullable<SiteTexts["contact"]> }) {
  return (
    <ul className={styles["contact"]} role="list">
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </li>
      )}
      {address && <li>{address}</li>}
    </ul>
  );
}
