import { useId } from "react";
import { Link } from "react-router";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import layout from "../../../ui/layout/layout.module.scss";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { LangText } from "../../../ui/text/lang-text.tsx";
import { paths } from "../../../url/paths.ts";
import styles from "./related-cases.module.scss";
import { relationReason } from "./relation-reason.ts";

/** Up to four cases that share most with this one, each with the reason. */
export function RelatedCases({ related, heldFacets }: Pick<CaseDetail, "related" | "heldFacets">) {
  const t = useTexts("case");
  const locale = useLocale();
  const id = useId();
  if (related.length === 0) return null;
  return (
    <section className={styles["related"]} aria-labelledby={id}>
      <h2 id={id} className={styles["title"]}>
        {t("related")}
      </h2>
      <ul role="list" className={styles["cards"]}>
        {related.map((other) => {
          const otherLanguage = other.lang === locale ? undefined : languageTags[other.lang];
          return (
            <li key={other.slug} className={styles["card"]}>
              <LogoTile logo={other.logo} size="2.5rem" />
              <div className={styles["text"]}>
                <h3 className={layout["minorTitle"]} lang={otherLanguage}>
                  <Link to={paths.customerCase.href(locale, other.slug)}>
                    <LangText text={other.title} locale={other.lang} />
                  </Link>
                </h3>
                <p className={styles["reason"]}>
                  <LangText text={relationReason(other.shared, heldFacets, t, locale)} locale={locale} />
                </p>
                <p className={styles["summary"]} lang={otherLanguage}>
                  <LangText text={other.summary} locale={other.lang} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
