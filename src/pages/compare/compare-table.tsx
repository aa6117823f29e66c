import { Link } from "react-router";
import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Facet } from "../../domain/facet.ts";
import { languageTags } from "../../domain/locale.ts";
import type { Inline } from "../../domain/rich-text.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { LogoTile } from "../../ui/picture/logo-tile.tsx";
import { LangText } from "../../ui/text/lang-text.tsx";
import { RichText } from "../../ui/text/rich-text.tsx";
import { paths } from "../../url/paths.ts";
import { compareFacts, compareOtherFacts } from "./compare-facts.ts";
import { CompareGroup, CompareRow } from "./compare-row.tsx";
import styles from "./compare-table.module.scss";
import { SingleValueRow, ValueRows } from "./facet-rows.tsx";

type Props = { details: readonly CaseDetail[]; facets: readonly Facet[]; onlyDifferent: boolean };

/** A table with the cases as columns. Narrow windows scroll it sideways, with the row headings fixed. */
export function CompareTable({ details, facets: table, onlyDifferent }: Props) {
  const t = useTexts("compare");
  const locale = useLocale();
  const facets = compareFacts(details, table);
  const others = compareOtherFacts(details);
  const shown = ({ same }: { same: boolean }) => !(onlyDifferent && same);
  const single = facets.filter(({ facet, values }) => !facet.multiple && values.length > 0).filter(shown);
  const multiple = facets.filter(({ facet, values }) => facet.multiple && values.length > 0).filter(shown);
  const otherRows = others.filter(shown);
  const allSame = [...facets, ...others].every(({ same }) => same);
  const langOf = (detail: CaseDetail) => (detail.lang === locale ? undefined : languageTags[detail.lang]);
  const cells = (draw: (detail: CaseDetail) => React.ReactNode) =>
    details.map((detail) => ({ key: detail.slug, lang: langOf(detail), content: draw(detail) }));
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
                <th key={detail.slug} scope="col" className={styles["case"]} lang={langOf(detail)}>
                  <span className={styles["company"]}>
                    <LogoTile logo={detail.facts.logo} size="2.25rem" />
                    <Link to={paths.customerCase.href(locale, detail.slug)}>
                      <LangText text={detail.title} locale={detail.lang} />
                    </Link>
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
                    lang: langOf(detail),
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
              <CompareRow
                name={t("quotes")}
                cells={cells((detail) => quotes(detail, t("paraphrase"), languageTags[locale]))}
              />
            </CompareGroup>
          )}
        </table>
      </div>
    </>
  );
}

const figure = ({ figure, lang }: CaseDetail) =>
  figure === undefined ? null : (
    <span className={styles["figure"]}>
      <strong>{figure.value}</strong>
      <span>
        <LangText text={figure.label} locale={lang} />
      </span>
    </span>
  );

function benefits({ sections, lang }: CaseDetail) {
  const items: Inline[][] = sections.flatMap((section) => (section.kind === "highlights" ? section.items : []));
  if (items.length === 0) return null;
  return (
    <ul className={styles["items"]}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
        <li key={index}>
          <RichText content={item} locale={lang} />
        </li>
      ))}
    </ul>
  );
}

function quotes({ sections, lang }: CaseDetail, paraphrased: string, pageLang: string) {
  const found = sections.filter((section) => section.kind === "quote");
  if (found.length === 0) return null;
  return found.map((quote, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
    <figure key={index} className={styles["quote"]}>
      <blockquote>
        <p>
          <RichText content={quote.content} locale={lang} />
        </p>
      </blockquote>
      <figcaption>
        {quote.author && <LangText text={quote.author} locale={lang} />}
        {quote.paraphrase && <span lang={pageLang}>{paraphrased}</span>}
      </figcaption>
    </figure>
  ));
}
