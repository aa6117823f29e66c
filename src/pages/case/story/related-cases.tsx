import { useId } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import layout from "../../../ui/layout/layout.module.scss";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { CaseLink, LangText } from "../../../ui/text/text.tsx";
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
        {related.map((other) => (
          <li key={other.slug} className={styles["card"]}>
            <LogoTile logo={other.logo} size="2.5rem" />
            <div className={styles["text"]}>
              <h3 className={layout["minorTitle"]}>
                <CaseLink item={other} />
              </h3>
              <LangText
                as="p"
                className={styles["reason"]}
                text={relationReason(other.shared, heldFacets, t, locale)}
                locale={locale}
              />
              <LangText as="p" className={styles["summary"]} text={other.summary} locale={other.lang} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
