import type { Locale } from "../../domain/locale.ts";
import { pictureAddress } from "../../ui/picture/picture-address.ts";
import { LangText, RichText } from "../../ui/text/text.tsx";
import type { SectionViewProps } from "../section-view.ts";
import { type QuoteSection, speakerLine } from "./text.ts";
import styles from "./view.module.scss";

export const QuoteView = ({ section, lang }: SectionViewProps<QuoteSection>) => (
  <QuoteFigure className={styles[section.paraphrase ? "statement" : "quote"]} quote={section} lang={lang} />
);

type Props = { quote: QuoteSection; lang: Locale; className: string | undefined };

/** A quotation and its speaker. A paraphrase is a plain paragraph: these are not the speaker's words. */
export const QuoteFigure = ({ quote, lang, className }: Props) => {
  const { content, photo, paraphrase } = quote;
  const speaker = speakerLine(quote);
  const text = (
    <p>
      <RichText content={content} locale={lang} />
    </p>
  );
  const [Whole, Speaker] = paraphrase ? (["div", "p"] as const) : (["figure", "figcaption"] as const);
  return (
    <Whole className={className}>
      {paraphrase ? text : <blockquote>{text}</blockquote>}
      {(photo || speaker) && (
        <Speaker className={styles["speaker"]}>
          {photo && <img className={styles["photo"]} src={pictureAddress(photo)} alt="" width={48} height={48} />}
          {speaker && <LangText text={speaker} locale={lang} />}
        </Speaker>
      )}
    </Whole>
  );
};
