import { type Locale, languageTags } from "../../domain/locale.ts";
import type { SiteTexts } from "../../domain/site.ts";
import { site } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { SiteLink } from "../../ui/button/site-link.tsx";
import { pictureAddress } from "../../ui/picture/picture-address.ts";
import { paths } from "../../url/paths.ts";
import styles from "./site-footer.module.scss";

/** Columns of links, contact, legal lines and feeds of `data/site.yaml`; of a casebook without columns, the pages a reader uses. */
export function SiteFooter() {
  const t = useTexts("common");
  const locale = useLocale();
  const { footer, contact } = site.texts[locale];
  const { note, copyright, legal, social, feeds, wechat } = footer;
  const ownLinks = usePageLinks(locale);
  const columns = footer.columns.length > 0 ? footer.columns : [{ title: "", links: ownLinks }];
  return (
    <footer className={styles["footer"]}>
      <nav className={styles["nav"]} aria-label={t("nav.footer")}>
        {columns.map(({ title, links }) => (
          <div key={title} className={styles["column"]}>
            {title !== "" && <p className={styles["title"]}>{title}</p>}
            <ul role="list">
              {links.map((link) => (
                <li key={link.href + link.label}>
                  <SiteLink link={link}>{link.label}</SiteLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {wechat?.picture.src && (
        <figure className={styles["code"]}>
          <img src={pictureAddress(wechat.picture)} alt={wechat.label} width={96} height={96} loading="lazy" />
          <figcaption>{wechat.label}</figcaption>
        </figure>
      )}
      {contact && <Contact contact={contact} />}
      {note && <p>{note}</p>}
      <ul className={styles["line"]} role="list">
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
    </footer>
  );
}

function Contact({ contact: { email, phone, address } }: { contact: NonNullable<SiteTexts["contact"]> }) {
  return (
    <ul className={styles["line"]} role="list">
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

function usePageLinks(locale: Locale) {
  const t = useTexts("common");
  const ids = ["explorer", ...(site.insights.public ? (["insights"] as const) : []), "compare", "shortlist"] as const;
  return ids.map((id) => ({ label: t(`nav.${id}`), href: paths[id].href(locale), isPage: true }));
}
