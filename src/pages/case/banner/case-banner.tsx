import type { ReactNode } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { FigureLine, LangText, RichText } from "../../../ui/text/text.tsx";
import { readableText, readingMinutes } from "../outline/reading-time.ts";
import { StoryFigure } from "../story/story-figure.tsx";
import styles from "./case-banner.module.scss";

type Props = { detail: CaseDetail; lang: string | undefined; actions: ReactNode };

/** Company, headline, lead and key figure, unless it is one of the results below; then reading time, year and actions. */
export function CaseBanner({ detail, lang, actions }: Props) {
  const t = useTexts("case");
  const { headline, banner, cover, results = [] } = detail;
  const isResult = results.some(({ value }) => value === detail.figure?.value);
  const figure = isResult ? undefined : detail.figure;
  return (
    <header className={styles["banner"]}>
      <div className={styles["head"]}>
        <div className={styles["logo"]}>
          <LogoTile logo={detail.facts.logo} size="4.5rem" />
        </div>
        <div className={styles["text"]}>
          {headline && <LangText as="p" className="muted" text={banner.title} locale={detail.lang} />}
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
        </div>
        {figure && <FigureLine figure={figure} locale={detail.lang} className={styles["figure"]} />}
      </div>
      <div className={styles["foot"]}>
        <ul role="list" className={styles["meta"]}>
          <li>{t("readingTime", { count: readingMinutes(readableText(detail)) })}</li>
          {detail.asOf && <li>{t("asOf", { year: detail.asOf })}</li>}
        </ul>
        <div className={styles["actions"]}>{actions}</div>
      </div>
      {[cover, banner.image].map(
        (picture) =>
          picture && (
            <div key={picture.src} lang={lang}>
              <StoryFigure picture={picture} company={detail.title} lang={detail.lang} eager />
            </div>
          ),
      )}
    </header>
  );
}
