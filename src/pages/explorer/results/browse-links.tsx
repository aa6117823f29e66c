import { memo } from "react";
import { Link } from "react-router";
import type { Catalog } from "../../../domain/customer-case.ts";
import { heldValues } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LangText } from "../../../ui/text/text.tsx";
import { paths } from "../../../url/paths.ts";
import styles from "./browse-links.module.scss";

/**
 * Each value that a case holds as a plain link to its page, so that all cases can be reached without scripts. Memoized: it looks
 * at every case.
 */
export const BrowseLinks = memo(function BrowseLinks({ catalog }: { catalog: Catalog }) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const landings = catalog.facets.filter(({ landing }) => landing);
  return (
    <nav className={styles["browse"]} aria-label={t("browse.title")}>
      <h2 className={styles["title"]}>{t("browse.title")}</h2>
      <dl className={styles["facets"]}>
        {landings.map((facet) => {
          const held = heldValues(facet, catalog.cases);
          return (
            <div key={facet.id} className={styles["facet"]}>
              <dt>{facet.label}</dt>
              <dd>
                <ul role="list" className={styles["values"]}>
                  {facet.values
                    .filter(({ id }) => held.has(id))
                    .map(({ id, label }) => (
                      <li key={id}>
                        <Link to={paths.landing.href(locale, facet.id, id)}>
                          <LangText text={label} locale={locale} />
                        </Link>
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      <Link className={styles["index"]} to={paths.index.href(locale)}>
        {t("browse.index")}
      </Link>
    </nav>
  );
});
