import { useId } from "react";
import type { Section } from "../../../domain/customer-case.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ForeignText } from "../../../ui/text/foreign-text.tsx";
import { RichText } from "../../../ui/text/rich-text.tsx";
import { AnchorHeading } from "./anchor-heading.tsx";
import styles from "./case-section.module.scss";
import { StoryBlock } from "./story-block.tsx";
import { StoryFigure } from "./story-figure.tsx";

type Props = { section: Section; company: string; lang: Locale };

/** One entry of the source's main column. An entry without title simply goes on where the one before ended. */
export function CaseSection({ section, company, lang }: Props) {
  const t = useTexts("case");
  const locale = useLocale();
  const id = useId();
  switch (section.kind) {
    case "highlights":
      return (
        <section className={styles["highlights"]} aria-labelledby={id}>
          <p id={id} className={styles["kicker"]} lang={languageTags[locale]}>
            {t("highlights")}
          </p>
          <ul role="list" className={styles["benefits"]}>
            {section.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
              <li key={index} className={styles["benefit"]}>
                <RichText content={item} locale={lang} />
              </li>
            ))}
          </ul>
        </section>
      );
    case "quote":
      return (
        <figure className={styles["quote"]}>
          <blockquote>
            <p>
              <RichText content={section.content} locale={lang} />
            </p>
          </blockquote>
          <figcaption className={styles["author"]}>
            {section.author && <ForeignText text={section.author} locale={lang} />}
            {section.paraphrase && (
              <span className={styles["paraphrase"]} lang={languageTags[locale]}>
                {t("quote.paraphrase")}
              </span>
            )}
          </figcaption>
        </figure>
      );
    case "plain":
      return (
        <section className={styles["plain"]}>
          {section.title && section.id && (
            <AnchorHeading level={2} id={section.id} title={section.title}>
              <ForeignText text={section.title} locale={lang} />
            </AnchorHeading>
          )}
          {section.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
            <StoryBlock key={index} block={block} lang={lang} />
          ))}
          {section.pictures.map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice
            <StoryFigure key={index} picture={picture} company={company} lang={lang} />
          ))}
        </section>
      );
  }
}
