import { useHref } from "react-router";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { QuoteFigure } from "../../../sections/quote/view.tsx";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { FigureLine, LangText, RichList, RichText } from "../../../ui/text/text.tsx";
import { useClientValue } from "../../../ui/use-client-value.ts";
import { paths } from "../../../url/paths.ts";
import styles from "./print-pack.module.scss";

/** The printed version of a list: a page of contents, then one page for each case. Hidden on screen. */
export function PrintPack({ details, title }: { details: readonly CaseDetail[]; title: string }) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  return (
    <div className={styles["pack"]}>
      <section className={styles["cover"]}>
        <LangText as="p" className={styles["name"]} text={title} locale={locale} />
        <h2>{t("pack.contents")}</h2>
        <ol>
          {details.map((detail) => (
            <li key={detail.slug}>
              <LangText as="strong" text={detail.title} locale={detail.lang} />
              <LangText as="p" text={detail.summary} locale={detail.lang} />
            </li>
          ))}
        </ol>
      </section>
      {details.map((detail) => (
        <PackPage key={detail.slug} detail={detail} />
      ))}
    </div>
  );
}

function PackPage({ detail }: { detail: CaseDetail }) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  const address = useClientValue(() => location.origin, "") + useHref(paths.customerCase.href(locale, detail.slug));
  const { lang } = detail;
  const benefits = detail.sections.flatMap((section) => (section.kind === "highlights" ? section.items : []));
  const quotes = detail.sections.filter((section) => section.kind === "quote");
  return (
    <article className={styles["sheet"]}>
      <header className={styles["head"]}>
        <LogoTile logo={detail.facts.logo} size="3.5rem" />
        <LangText as="h2" text={detail.banner.title} locale={lang} />
      </header>
      <p>
        <RichText content={detail.banner.content} locale={lang} />
      </p>
      {detail.figure && <FigureLine figure={detail.figure} locale={lang} className={styles["figure"]} />}
      <dl className={styles["facts"]}>
        {detail.facts.rows.map((row) => (
          <div key={row.title}>
            <LangText as="dt" text={row.title} locale={lang} />
            <LangText as="dd" text={row.content} locale={lang} />
          </div>
        ))}
      </dl>
      {benefits.length > 0 && (
        <section>
          <h3>{t("pack.benefits")}</h3>
          <RichList items={benefits} locale={lang} />
        </section>
      )}
      {quotes.map((quote, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
        <QuoteFigure key={index} className={styles["quote"]} quote={quote} lang={lang} />
      ))}
      <p className={styles["address"]}>
        <span>{t("pack.address")}</span>
        <span translate="no">{address}</span>
      </p>
    </article>
  );
}
