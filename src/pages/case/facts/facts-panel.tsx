import { type ReactNode, useId } from "react";
import { Link } from "react-router";
import type { CaseDetail, FactRow, FactValue, HeldFacet, HeldValue } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import { valueHref } from "../../../url/paths.ts";
import styles from "./facts-panel.module.scss";
import { saysMore } from "./says-more.ts";

/** The facts in source order, in the author's words. A value of the vocabulary links to the list of all cases that have it. */
export function FactsPanel({ detail }: { detail: CaseDetail }) {
  const t = useTexts("case");
  const id = useId();
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <LogoTile logo={detail.facts.logo} size="2.5rem" />
        <h2 id={id} className={styles["title"]}>
          {t("facts")}
        </h2>
      </div>
      <dl className={styles["rows"]}>
        {detail.facts.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled rows never move, and two may be alike
          <div key={index} className={styles["row"]}>
            <LangText as="dt" text={row.title} locale={detail.lang} />
            <dd>
              <RowContent row={row} detail={detail} />
            </dd>
          </div>
        ))}
        <CompanyRows detail={detail} />
      </dl>
    </section>
  );
}

/** What the case file says of the company itself; other names only where they are not the title. */
function CompanyRows({ detail }: { detail: CaseDetail }) {
  const t = useTexts("case");
  const { brand, local, url, size, founded } = detail.company ?? {};
  const names = [brand, local].filter((name) => name !== undefined && name !== detail.title);
  const rows: [title: string, content: ReactNode][] = [
    [t("company.names"), names.length > 0 && <LangText text={names.join(" · ")} locale={detail.lang} />],
    [t("company.founded"), founded],
    [t("company.size"), size && <LangText text={size} locale={detail.lang} />],
    [
      t("company.url"),
      url && (
        <a href={url} rel="noreferrer">
          {new URL(url).hostname}
        </a>
      ),
    ],
  ];
  return rows.map(
    ([title, content]) =>
      content && (
        <div key={title} className={styles["row"]}>
          <dt>{title}</dt>
          <dd>{content}</dd>
        </div>
      ),
  );
}

function RowContent({ row, detail }: { row: FactRow; detail: CaseDetail }) {
  const { facet, values } = row;
  if (facet === undefined || values === undefined) return <LangText text={row.content} locale={detail.lang} />;
  return (
    <ul role="list" className={styles["values"]}>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one wording may lead to several values
        <li key={index} className={styles["value"]}>
          <Value facet={facet} value={value} detail={detail} />
        </li>
      ))}
    </ul>
  );
}

/** The author's wording, linked to its facet value. A wording that stands for several values ("CI/CD and monitoring") lists the others after it. */
function Value({ facet, value, detail }: { facet: string; value: FactValue; detail: CaseDetail }) {
  const locale = useLocale();
  const held = detail.heldFacets.find(({ id }) => id === facet);
  const labels = held?.values ?? [];
  const known = labels.find(({ id }) => id === value.id);
  const written = <LangText text={value.text} locale={detail.lang} />;
  if (held === undefined || known === undefined) return written;
  const others = labels.filter(({ id }) => value.also?.includes(id));
  return (
    <>
      <FacetLink facet={held} value={known}>
        {written}
      </FacetLink>
      <More count={known.count - 1} />
      <Docs value={known} />
      {(others.length > 0 || saysMore(known.label, value.text)) && <Mapped label={known.label} />}
      {others.map((other) => (
        <span key={other.id} className={styles["other"]}>
          <FacetLink facet={held} value={other}>
            <LangText text={other.label} locale={locale} />
          </FacetLink>
          <More count={other.count - 1} />
          <Docs value={other} />
        </span>
      ))}
    </>
  );
}

function FacetLink({ facet, value, children }: { facet: HeldFacet; value: HeldValue; children: ReactNode }) {
  return <Link to={valueHref(useLocale(), facet, value.id)}>{children}</Link>;
}

function Docs({ value: { label, docs } }: { value: HeldValue }) {
  const t = useTexts("case");
  return (
    docs && (
      <a className={styles["more"]} href={docs} rel="noreferrer" aria-label={t("facts.docsOf", { label })}>
        {t("facts.docs")}
      </a>
    )
  );
}

/** The label of the value, where the author used other words for it. */
function Mapped({ label }: { label: string }) {
  const t = useTexts("case");
  const locale = useLocale();
  return <LangText className={styles["mapped"]} text={t("facts.mapped", { label })} locale={locale} />;
}

function More({ count }: { count: number }) {
  const t = useTexts("case");
  return count > 0 && <span className={styles["more"]}>{t("facts.more", { count })}</span>;
}
