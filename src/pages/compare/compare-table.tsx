import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Facet } from "../../domain/facet.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { QuoteFigure } from "../../sections/quote/view.tsx";
import { LogoTile } from "../../ui/picture/logo-tile.tsx";
import { CaseLink, FigureLine, LangText, RichList } from "../../ui/text/text.tsx";
import { compareFacts, compareOtherFacts } from "./compare-facts.ts";
import { CompareGroup, CompareRow } from "./compare-row.tsx";
import styles from "./compare-table.module.scss";
import { SingleValueRow, ValueRows } from "./facet-rows.tsx";

type Props = { details: readonly CaseDetail[]; facets: readonly Facet[]; onlyDifferent: boolean };

/** A table with the cases as columns. Narrow windows scroll it sideways, with the row headings fixed. */
export function CompareTable({ details, facets: table, onlyDifferent }: Props) {
  const t = useTexts("compare");
  const facets = compareFacts(details, table);
  const others = compareOtherFacts(details);
  const shown = ({ same }: { same: boolean }) => !(onlyDifferent && same);
  const single = facets.filter(({ facet, values }) => !facet.multiple && values.length > 0).filter(shown);
  const multiple = facets.filter(({ facet, values }) => facet.multiple && values.length > 0).filter(shown);
  const otherRows = others.filter(shown);
  const allSame = [...facets, ...others].every(({ same }) => same);
  const cells = (draw: (detail: CaseDetail) => React.ReactNode) =>
    details.map((detail) => ({ key: detail.slug, content: draw(detail) }));
  const width = details.length + 1;
  return (
    <>
      {onlyDifferent && allSame && <p>{t("allSame")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className={styles["scroll"]} role="region" aria-label={t("region")} tabIndex={0}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{t("table")}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles["corner"]}>
                {t("what")}
              </th>
              {details.map((detail) => (
                <th key={detail.slug} scope="col" className={styles["case"]}>
                  <span className={styles["company"]}>
                    <LogoTile logo={detail.facts.logo} size="2.25rem" />
                    <CaseLink item={detail} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {(!onlyDifferent || single.length + otherRows.length > 0) && (
            <CompareGroup name={t("overview")} width={width}>
              {!onlyDifferent && (
                <CompareRow
                  name={t("outcome")}
                  cells={cells(({ summary, lang }) => <LangText text={summary} locale={lang} />)}
                />
              )}
              {!onlyDifferent && <CompareRow name={t("figure")} cells={cells(figure)} />}
              {single.map((rows) => (
                <SingleValueRow key={rows.facet.id} rows={rows} details={details} />
              ))}
              {otherRows.map(({ title, contents, same }) => (
                <CompareRow
                  key={title}
                  name={title}
                  same={details.length > 1 ? same : undefined}
                  cells={details.map((detail, at) => ({
                    key: detail.slug,
                    content: contents[at] ? <LangText text={contents[at]} locale={detail.lang} /> : null,
                  }))}
                />
              ))}
            </CompareGroup>
          )}
          {multiple.map((rows) => (
            <ValueRows key={rows.facet.id} rows={rows} details={details} onlyDifferent={onlyDifferent} />
          ))}
          {!onlyDifferent && (
            <CompareGroup name={t("results")} width={width}>
              <CompareRow name={t("benefits")} cells={cells(benefits)} />
              <CompareRow name={t("quotes")} cells={cells(quotes)} />
            </CompareGroup>
          )}
        </table>
      </div>
    </>
  );
}

const figure = ({ figure, lang }: CaseDetail) =>
  figure === undefined ? null : <FigureLine figure={figure} locale={lang} className={styles["figure"]} />;

function benefits({ sections, lang }: CaseDetail) {
  const items = sections.flatMap((section) => (section.kind === "highlights" ? section.items : []));
  return items.length === 0 ? null : <RichList className={styles["items"]} items={items} locale={lang} />;
}

function quotes({ sections, lang }: CaseDetail) {
  const found = sections.filter((section) => section.kind === "quote");
  if (found.length === 0) return null;
  return found.map((quote, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
    <QuoteFigure key={index} className={styles["quote"]} quote={quote} lang={lang} />
  ));
}
