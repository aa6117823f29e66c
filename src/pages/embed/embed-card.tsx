import type { CaseSummary } from "../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { LogoTile } from "../../ui/picture/logo-tile.tsx";
import { CaseLink, FigureLine, LangText } from "../../ui/text/text.tsx";
import styles from "./embed-card.module.scss";

export type EmbeddedCase = Pick<CaseSummary, "slug" | "lang" | "title" | "summary" | "logo"> & {
  figure?: CaseSummary["figure"] | undefined;
};
type Props = { item: EmbeddedCase; labels: readonly string[]; level: 1 | 2 };

/** Values of one facet that a card names. */
export const maxLabels = 3;

/** A case in a page of another site. Its link opens in the whole window (`_top`). */
export function EmbedCard({ item, labels, level }: Props) {
  const locale = useLocale();
  const t = useTexts("common");
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <article className={styles["card"]}>
      <div className={styles["head"]}>
        <LogoTile logo={item.logo} />
        <Heading className={styles["title"]}>
          <CaseLink className={styles["link"]} item={item} target="_top" />
        </Heading>
        {item.lang !== locale && (
          <span className={styles["badge"]}>{t("language.only", { language: t(`language.${item.lang}`) })}</span>
        )}
      </div>
      {item.figure && <FigureLine figure={item.figure} locale={item.lang} className={styles["figure"]} />}
      <LangText as="p" className={styles["summary"]} text={item.summary} locale={item.lang} />
      {labels.length > 0 && (
        <ul role="list" className={styles["facts"]}>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
