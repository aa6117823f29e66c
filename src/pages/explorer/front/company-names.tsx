import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { CaseLink, LangText } from "../../../ui/text/text.tsx";
import styles from "./company-names.module.scss";

const maxNames = 12;

/** Who tells their story here: the first companies of the list, by name. */
export function CompanyNames({ cases, facets }: { cases: readonly CaseSummary[]; facets: readonly Facet[] }) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const facet = facets.find(({ card }) => card > 0);
  const lineOf = (item: CaseSummary) => facet && labelOf(facets, facet.id, idsOf(item.facets, facet.id)[0] ?? "");
  return (
    <section className={styles["names"]} aria-labelledby="company-names">
      <h2 id="company-names" className={styles["title"]}>
        {t("names.title", { count: cases.length })}
      </h2>
      <ul role="list" className={styles["list"]}>
        {cases.slice(0, maxNames).map((item) => {
          const line = lineOf(item);
          return (
            <li key={item.slug}>
              <CaseLink className={styles["name"]} item={item} />
              {line && <LangText as="span" className={styles["line"]} text={line} locale={locale} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
