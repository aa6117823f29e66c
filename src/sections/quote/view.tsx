import type { ReactNode } from "react";
import { type Locale, languageTags } from "../../domain/locale.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { pictureAddress } from "../../ui/picture/picture-address.ts";
import { LangText, RichText } from "../../ui/text/text.tsx";
import type { SectionViewProps } from "../section-view.ts";
import { type QuoteSection, speakerOf } from "./text.ts";
import styles from "./view.module.scss";

export function QuoteView({ section, lang }: SectionViewProps<QuoteSection>) {
  const t = useTexts("case");
  const locale = useLocale();
  return (
    <QuoteFigure
      className={styles["quote"]}
      quote={section}
      lang={lang}
      note={
        <span className="muted" lang={languageTags[locale]}>
          {t("quote.paraphrase")}
        </span>
      }
    />
  );
}

type Props = { quote: QuoteSection; lang: Locale; note: ReactNode; className: string | undefined };

/** A quote and its speaker; with `note` where the words are not literal. */
export const QuoteFigure = ({ quote, lang, note, className }: Props) => (
  <figure className={className}>
    <blockquote>
      <p>
        <RichText content={quote.content} locale={lang} />
      </p>
    </blockquote>
    <figcaption>
      {quote.photo && (
        <img className={styles["photo"]} src={pictureAddress(quote.photo)} alt="" width={48} height={48} />
      )}
      {quote.author && <LangText text={speakerOf(quote)} locale={lang} />}
      {quote.paraphrase && note}
    </figcaption>
  </figure>
);
