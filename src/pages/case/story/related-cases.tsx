import { useId } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { coverAddress } from "../../../ui/picture/picture-address.ts";
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
          <li key={other.slug} className={styles["card"]} data-tone={other.logo.tone}>
            <img
              className={styles["cover"]}
              src={coverAddress(other.slug, "cover")}
              alt=""
              width="640"
              height="360"
              loading="lazy"
            />
            <div className={styles["text"]}>
              <div className={styles["who"]}>
                <LogoTile logo={other.logo} size="2.25rem" />
                {other.headline && <LangText text={other.title} locale={other.lang} />}
              </div>
              <h3 className={styles["headline"]}>
                <CaseLink item={other} text={other.headline} />
              </h3>
              {!other.headline && <LangText as="p" className="muted" text={other.summary} locale={other.lang} />}
              <LangText
                as="p"
                className={styles["reason"]}
                text={relationReason(other.shared, heldFacets, t, locale)}
                locale={locale}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
