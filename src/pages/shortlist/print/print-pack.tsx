import { useHref } from "react-router";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { FigureLine } from "../../../ui/text/figure-line.tsx";
import { LangText } from "../../../ui/text/lang-text.tsx";
import { RichText } from "../../../ui/text/rich-text.tsx";
import { useOrigin } from "../../../ui/use-origin.ts";
import { paths } from "../../../url/paths.ts";
import styles from "./print-pack.module.scss";

/** The printed version of a list: a page of contents, then one page for each case. Hidden on screen. */
export function PrintPack({ details, title }: { details: readonly CaseDetail[]; title: string }) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  return (
    <div className={styles["pack"]}>
      <section className={styles["cover"]}>
        <p className={styles["name"]}>
          <LangText text={title} locale={locale} />
        </p>
        <h2>{t("pack.contents")}</h2>
        <ol>
          {details.map((detail) => (
            <li key={detail.slug} lang={detail.lang === locale ? undefined : languageTags[detail.lang]}>
              <strong>
                <LangText text={detail.title} locale={detail.lang} />
              </strong>
              <p>
                <LangText text={detail.summary} locale={detail.lang} />
              </p>
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
  const address = useOrigin() + useHref(paths.customerCase.href(locale, detail.slug));
  const { lang } = detail;
  const benefits = detail.sections.flatMap((section) => (section.kind === "highlights" ? section.items : []));
  const quotes = detail.sections.filter((section) => section.kind === "quote");
  return (
    <article className={styles["sheet"]} lang={lang === locale ? undefined : languageTags[lang]}>
      <header className={styles["head"]}>
        <LogoTile logo={detail.facts.logo} size="3.5rem" />
        <h2>
          <LangText text={detail.banner.title} locale={lang} />
        </h2>
      </header>
      <p>
        <RichText content={detail.banner.content} locale={lang} />
      </p>
      {detail.figure && (
        <FigureLine figure={detail.figure} locale={lang} lang={undefined} className={styles["figure"]} />
      )}
      <dl className={styles["facts"]}>
        {detail.facts.rows.map((row) => (
          <div key={row.title}>
            <dt>{row.title}</dt>
            <dd>
              <LangText text={row.content} locale={lang} />
            </dd>
          </div>
        ))}
      </dl>
      {benefits.length > 0 && (
        <section>
          <h3 lang={languageTags[locale]}>{t("pack.benefits")}</h3>
          <ul>
            {benefits.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
              <li key={index}>
                <RichText content={item} locale={lang} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotes.map((quote, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
        <figure key={index} className={styles["quote"]}>
          <blockquote>
            <p>
              <RichText content={quote.content} locale={lang} />
            </p>
          </blockquote>
          {quote.author && (
            <figcaption>
              <LangText text={quote.author} locale={lang} />
            </figcaption>
          )}
        </figure>
      ))}
      <p className={styles["address"]} lang={languageTags[locale]}>
        <span>{t("pack.address")}</span>
        <span translate="no">{address}</span>
      </p>
    </article>
  );
}
