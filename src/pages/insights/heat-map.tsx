import { Link } from "react-router";
import type { Facet, FacetValue } from "../../domain/facet.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { LangText } from "../../ui/text/text.tsx";
import { filteredHref } from "../../url/explorer-state.ts";
import { valueHref } from "../../url/paths.ts";
import styles from "./heat-map.module.scss";
import { Section } from "./lists.tsx";
import type { PairCounts } from "./pair-counts.ts";

/** Classes of the shades by level; 0 is an empty cell. */
const levelClasses = [
  styles["level0"],
  styles["level1"],
  styles["level2"],
  styles["level3"],
  styles["level4"],
  styles["level5"],
];
const maxLevel = levelClasses.length - 1;

/** The shade of a count: 0 for none, else 1 to 5 in even steps up to the largest; up to five cases each count has its own. */
export const heatLevel = (count: number, largest: number): number =>
  count === 0 ? 0 : Math.ceil((maxLevel * count) / Math.max(maxLevel, largest));

type Props = { id: string; pairs: PairCounts; facets: readonly Facet[]; title: string; text: string; note: string };

/** The number of cases for each pair of values of two facets, as a table. The shade repeats the number. */
export function HeatMap({ id, pairs, facets, title, text, note }: Props) {
  const t = useTexts("insights");
  const locale = useLocale();
  const { rows, columns, cells, rowTotals, columnTotals, rowFacet, columnFacet } = pairs;
  const largest = Math.max(0, ...cells.flat());
  return (
    <Section id={id} title={title} text={text}>
      <Legend note={note} />
      <a className={`visually-hidden ${styles["skip"]}`} href={`#${id}-end`}>
        {t("skip")}
      </a>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className={styles["scroll"]} role="region" aria-label={t("region", { title })} tabIndex={0}>
        <table className={styles["map"]}>
          <thead>
            <tr>
              <td />
              {columns.map((value, column) => (
                <th key={value.id} scope="col" className={styles["column"]}>
                  <Total facet={columnFacet} value={value} count={columnTotals[column] ?? 0} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.id}>
                <th scope="row" className={styles["row"]}>
                  <Total facet={rowFacet} value={row} count={rowTotals[r] ?? 0} />
                </th>
                {columns.map((column, c) => {
                  const count = cells[r]?.[c] ?? 0;
                  return (
                    <td key={column.id} className={levelClasses[heatLevel(count, largest)]}>
                      {count === 0 ? (
                        <span className={styles["none"]} role="img" aria-label={t("none")} title={t("none")}>
                          <span aria-hidden="true">–</span>
                        </span>
                      ) : (
                        <Link
                          className={styles["cell"]}
                          to={filteredHref(locale, { [rowFacet.id]: [row.id], [columnFacet.id]: [column.id] }, facets)}
                          aria-label={t("cell", { row: row.label, column: column.label, count })}
                          title={t("cell", { row: row.label, column: column.label, count })}
                        >
                          {count}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span id={`${id}-end`} tabIndex={-1} />
    </Section>
  );
}

function Total({ facet, value, count }: { facet: Facet; value: FacetValue; count: number }) {
  const t = useTexts("insights");
  const locale = useLocale();
  const label = <LangText text={value.label} locale={locale} />;
  if (count === 0) return <span className={styles["unused"]}>{label}</span>;
  return (
    <Link
      className={styles["total"]}
      to={valueHref(locale, facet, value.id)}
      title={t("total.cell", { label: value.label, count })}
    >
      {label}
      <span className={styles["sum"]}>{count}</span>
    </Link>
  );
}

/** What the shades and the empty cells of a heat map mean; `note` says how many cells are empty. */
function Legend({ note }: { note: string }) {
  const t = useTexts("insights");
  return (
    <div className={styles["legend"]} role="group" aria-label={t("legend")}>
      <span className={styles["scale"]}>
        <span>{t("legend.few")}</span>
        {levelClasses.slice(1).map((level) => (
          <span key={level} className={`${styles["swatch"]} ${level}`} aria-hidden="true" />
        ))}
        <span>{t("legend.many")}</span>
      </span>
      <span className={styles["scale"]}>
        <span className={`${styles["swatch"]} ${styles["level0"]}`} aria-hidden="true">
          –
        </span>
        <span>{t("none")}</span>
      </span>
      <strong>{note}</strong>
    </div>
  );
}
