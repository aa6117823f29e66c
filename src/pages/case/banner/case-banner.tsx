import type { ReactNode } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { FigureLine } from "../../../ui/text/figure-line.tsx";
import { LangText } from "../../../ui/text/lang-text.tsx";
import { RichText } from "../../../ui/text/rich-text.tsx";
import { readableText, readingMinutes } from "../outline/reading-time.ts";
import { StoryFigure } from "../story/story-figure.tsx";
import styles from "./case-banner.module.scss";

type Props = { detail: CaseDetail; lang: string | undefined; actions: ReactNode };

/** Company, lead paragraph and key figure; below them reading time, date and actions. */
export function CaseBanner({ detail, lang, actions }: Props) {
  const t = useTexts("case");
  const locale = useLocale();
  const { banner, figure } = detail;
  return (
    <header className={styles["banner"]}>
      <div className={styles["head"]}>
        <div className={styles["logo"]}>
          <LogoTile logo={detail.facts.logo} size="4.5rem" />
        </div>
        <div className={styles["text"]}>
          <LangText as="h1" className={styles["title"]} tabIndex={-1} text={banner.title} locale={detail.lang} />
          <p className={styles["lead"]}>
            <RichText content={banner.content} locale={detail.lang} />
          </p>
        </div>
        {figure && <FigureLine figure={figure} locale={detail.lang} className={styles["figure"]} />}
      </div>
      <div className={styles["foot"]}>
        <ul role="list" className={styles["meta"]}>
          <li>{t("readingTime", { count: readingMinutes(readableText(detail)) })}</li>
          {detail.added && (
            <li>
              <time dateTime={detail.added}>{t("added", { date: formatDay(detail.added, locale) })}</time>
            </li>
          )}
        </ul>
        <div className={styles["actions"]}>{actions}</div>
      </div>
      {banner.image && (
        <div lang={lang}>
          <StoryFigure picture={banner.image} company={detail.title} lang={detail.lang} eager />
        </div>
      )}
    </header>
  );
}

/** A day, `YYYY-MM-DD`, in the format of the language: "November 23, 2026", "2026年11月23日". */
const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languageTags[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
