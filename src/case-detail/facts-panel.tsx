import { Link } from "react-router";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { CaseDetail, FactRow, FactValue } from "../model/customer-case.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { LogoTile } from "../ui/logo-tile.tsx";
import { paths } from "../url/paths.ts";
import styles from "./facts-panel.module.scss";

/** The facts in source order. A known value leads to the list of all cases that share it; its wording stays the author's. */
export function FactsPanel({ detail, lang }: { detail: CaseDetail; lang: string | undefined }) {
  const t = useTexts("case");
  return (
    <section className={styles["panel"]} aria-labelledby="facts">
      <div className={styles["head"]}>
        <div className={styles["logo"]}>
          <LogoTile logo={detail.facts.logo} />
        </div>
        <h2 id="facts" className={styles["title"]}>
          {t("facts")}
        </h2>
      </div>
      <dl className={styles["rows"]} lang={lang}>
        {detail.facts.rows.map((row) => (
          <div key={row.title} className={styles["row"]}>
            <dt>{row.title}</dt>
            <dd>
              <RowContent row={row} detail={detail} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function RowContent({ row, detail }: { row: FactRow; detail: CaseDetail }) {
  if (row.facet === undefined || row.values === undefined) {
    return <ForeignText text={row.content} locale={detail.lang} />;
  }
  return (
    <ul role="list" className={styles["values"]}>
      {row.values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one wording may lead to several values
        <li key={index}>
          <Value row={row} value={value} detail={detail} />
        </li>
      ))}
    </ul>
  );
}

function Value({ row, value, detail }: { row: FactRow; value: FactValue; detail: CaseDetail }) {
  const t = useTexts("case");
  const locale = useLocale();
  const known = row.facet && detail.facetLabels[row.facet].find(({ id }) => id === value.id);
  if (row.facet === undefined || value.id === null || known === undefined) {
    return <ForeignText text={value.text} locale={detail.lang} />;
  }
  const others = known.count - 1;
  return (
    <>
      <Link to={paths.landing.href(locale, row.facet, value.id)} title={known.label}>
        <ForeignText text={value.text} locale={detail.lang} />
      </Link>
      {others > 0 && <span className={styles["more"]}>{t("facts.more", { count: others })}</span>}
    </>
  );
}
