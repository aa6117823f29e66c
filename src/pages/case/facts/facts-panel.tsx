import { type ReactNode, useId, useState } from "react";
import { Link } from "react-router";
import type { CaseDetail, FactRow, FactValue, HeldFacet, HeldValue } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import { valueHref } from "../../../url/paths.ts";
import styles from "./facts-panel.module.scss";
import { saysMore } from "./says-more.ts";

/** A row shows this many chips at first. */
const maxChips = 4;

/**
 * The facts in source order, in the author's words. A value of the vocabulary is a chip that links to the list of all cases that
 * have it. On narrow screens the facts are folded into one line.
 */
export function FactsPanel({ detail }: { detail: CaseDetail }) {
  const t = useTexts("case");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t("facts")}
      </h2>
      <button
        type="button"
        className={styles["fold"]}
        aria-expanded={isOpen}
        aria-controls={`${id}-rows`}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{t("facts")}</span>
        <Icon name="unfold" />
      </button>
      <dl id={`${id}-rows`} className={`${styles["rows"]} ${isOpen ? "" : styles["folded"]}`}>
        {detail.facts.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled rows never move, and two may be alike
          <div key={index} className={styles[(row.values?.length ?? 1) > 1 ? "row" : "single"]}>
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
        <div key={title} className={styles["single"]}>
          <dt>{title}</dt>
          <dd>{content}</dd>
        </div>
      ),
  );
}

function RowContent({ row, detail }: { row: FactRow; detail: CaseDetail }) {
  const t = useTexts("case");
  const [isWhole, setIsWhole] = useState(false);
  const { facet, values } = row;
  if (facet === undefined || values === undefined) return <LangText text={row.content} locale={detail.lang} />;
  const chips = values.flatMap((value) => chipsOf(facet, value, detail));
  const more = chips.length > maxChips + 1 ? chips.length - maxChips : 0;
  return (
    <ul role="list" className={styles["values"]}>
      {chips.map((chip, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: one wording may lead to several values
          key={index}
          className={`${styles["value"]} ${more > 0 && !isWhole && index >= maxChips ? styles["rest"] : ""}`}
        >
          <Chip chip={chip} />
        </li>
      ))}
      {more > 0 && !isWhole && (
        <li className={styles["more"]}>
          <button type="button" aria-label={t("facts.rest", { number: more })} onClick={() => setIsWhole(true)}>
            +{more}
          </button>
        </li>
      )}
    </ul>
  );
}

type FactChip = { text: string; lang: CaseDetail["lang"] | undefined; facet?: HeldFacet; value?: HeldValue };

/** The author's wording as a chip. A wording that stands for several values ("CI/CD and monitoring") has the others after it. */
const chipsOf = (facetId: string, { id, text, also = [] }: FactValue, { heldFacets, lang }: CaseDetail): FactChip[] => {
  const facet = heldFacets.find((held) => held.id === facetId);
  const value = facet?.values.find((held) => held.id === id);
  if (!facet || !value) return [{ text, lang }];
  const others = facet.values.filter((held) => also.includes(held.id));
  return [
    { text, lang, facet, value },
    ...others.map((other) => ({ text: other.label, lang: undefined, facet, value: other })),
  ];
};

function Chip({ chip: { text, lang, facet, value } }: { chip: FactChip }) {
  const t = useTexts("case");
  const locale = useLocale();
  const written = <LangText text={text} locale={lang ?? locale} />;
  if (!facet || !value) return written;
  // The label of the value where the author used other words for it, and how many more cases the link leads to.
  const mapped = lang && saysMore(value.label, text) ? t("facts.mapped", { label: value.label }) : "";
  const more = value.count > 1 ? t("facts.more", { count: value.count - 1 }) : "";
  return (
    <>
      <Link to={valueHref(locale, facet, value.id)} title={[mapped, more].filter(Boolean).join(" · ") || undefined}>
        {written}
      </Link>
      {value.docs && (
        <a
          className={styles["docs"]}
          href={value.docs}
          rel="noreferrer"
          aria-label={t("facts.docsOf", { label: value.label })}
          title={t("facts.docsOf", { label: value.label })}
        >
          <Icon name="info" size="1rem" />
        </a>
      )}
    </>
  );
}
