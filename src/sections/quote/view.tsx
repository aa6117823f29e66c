import { languageTags } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { LangText } from "../../ui/text/lang-text.tsx";
import { RichText } from "../../ui/text/rich-text.tsx";
import type { SectionViewProps } from "../section-view.ts";
import type { QuoteSection } from "./text.ts";
import styles from "./view.module.scss";

export function QuoteView({ section, lang }: SectionViewProps<QuoteSection>) {
  const t = useTexts("case");
  const locale = useLocale();
  return (
    <figure className={styles["quote"]}>
      <blockquote>
        <p>
          <RichText content={section.content} locale={lang} />
        </p>
      </blockquote>
      <figcaption className={styles["author"]}>
        {section.author && <LangText text={section.author} locale={lang} />}
        {section.paraphrase && (
          <span className="muted" lang={languageTags[locale]}>
            {t("quote.paraphrase")}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
