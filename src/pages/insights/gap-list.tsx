import { Link } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { valueHref } from "../../url/paths.ts";
import { findGaps } from "./find-gaps.ts";
import page from "./insights-page.module.scss";
import type { PairCounts } from "./pair-counts.ts";

const maxGaps = 8;

/** Pairs of values without a case, where one would be expected most. */
export function GapList({ pairs }: { pairs: PairCounts }) {
  const t = useTexts("insights");
  const locale = useLocale();
  const gaps = findGaps(pairs, maxGaps);
  return (
    <section className={page["section"]} aria-labelledby="gaps">
      <h2 id="gaps">{t("gaps.title")}</h2>
      <p className={page["text"]}>{gaps.length === 0 ? t("gaps.none") : t("gaps.text")}</p>
      <ol role="list" className={page["list"]}>
        {gaps.map(({ row, column, rowTotal, columnTotal }) => (
          <li key={`${row.id} ${column.id}`} className={page["entry"]}>
            <strong>{t("gaps.pair", { row: row.label, column: column.label })}</strong>
            <span className={page["counts"]}>
              <Link to={valueHref(locale, pairs.rowFacet, row.id)}>
                {t("gaps.row", { label: row.label, count: rowTotal })}
              </Link>
              <Link to={valueHref(locale, pairs.columnFacet, column.id)}>
                {t("gaps.row", { label: column.label, count: columnTotal })}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
