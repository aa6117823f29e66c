import type { ReactNode } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { coverAddress, pictureAddress } from "../../../ui/picture/picture-address.ts";
import { LangText, RichText } from "../../../ui/text/text.tsx";
import { readableText, readingMinutes } from "../outline/reading-time.ts";
import { StoryFigure } from "../story/story-figure.tsx";
import styles from "./case-banner.module.scss";

type Props = { detail: CaseDetail; lang: string | undefined; path: ReactNode; actions: ReactNode };

/**
 * The head of the page in the tone of the case: company and industry, headline, lead, actions and the cover. A figure that is no
 * result says how large the company is and stands beside the reading time.
 */
export function CaseBanner({ detail, lang, path, actions }: Props) {
  const t = useTexts("case");
  const locale = useLocale();
  const { headline, banner, cover, figure, slug } = detail;
  const own = cover && pictureAddress(cover);
  // The first facet of the table says what a company is, such as its industry.
  const kindOfCompany = detail.heldFacets[0]?.values[0]?.label;
  return (
    <header className={styles["banner"]}>
      <div className={styles["path"]}>{path}</div>
      <div className={styles["who"]}>
        <LogoTile logo={detail.facts.logo} size="2.75rem" />
        <p className={styles["company"]}>
          {headline && <LangText as="strong" text={banner.title} locale={detail.lang} />}
          {kindOfCompany && <LangText text={kindOfCompany} locale={locale} />}
        </p>
      </div>
      <LangText
        as="h1"
        className={styles["title"]}
        tabIndex={-1}
        text={headline ?? banner.title}
        locale={detail.lang}
      />
      <p className={styles["lead"]}>
        <RichText content={banner.content} locale={detail.lang} />
      </p>
      <div className={styles["foot"]}>
        <ul role="list" className={styles["meta"]}>
          <li>{t("readingTime", { count: readingMinutes(readableText(detail)) })}</li>
          {detail.asOf && <li>{t("asOf", { year: detail.asOf })}</li>}
          {figure && figure.kind !== "result" && (
            <li>
              <LangText text={`${figure.value} ${figure.label}`} locale={detail.lang} />
            </li>
          )}
        </ul>
        <div className={styles["actions"]}>{actions}</div>
      </div>
      <div className={styles["art"]} lang={lang}>
        <img
          className={own ? styles["photo"] : undefined}
          src={own ?? coverAddress(slug, "cover-banner")}
          alt={own ? (cover?.alt ?? "") : ""}
          width="640"
          height="480"
        />
      </div>
      {banner.image && (
        <div className={styles["picture"]} lang={lang}>
          <StoryFigure picture={banner.image} company={detail.title} lang={detail.lang} eager />
        </div>
      )}
    </header>
  );
}
