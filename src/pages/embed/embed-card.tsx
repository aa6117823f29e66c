import { Link } from "react-router";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { languageTags } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { LogoTile } from "../../ui/picture/logo-tile.tsx";
import { FigureLine } from "../../ui/text/figure-line.tsx";
import { LangText } from "../../ui/text/lang-text.tsx";
import { paths } from "../../url/paths.ts";
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
  const foreign = item.lang === locale ? undefined : languageTags[item.lang];
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <article className={styles["card"]}>
      <div className={styles["head"]}>
        <LogoTile logo={item.logo} />
        <Heading className={styles["title"]} lang={foreign}>
          <Link className={styles["link"]} to={paths.customerCase.href(locale, item.slug)} target="_top">
            <LangText text={item.title} locale={item.lang} />
          </Link>
        </Heading>
        {foreign && (
          <span className={styles["badge"]}>{t("language.only", { language: t(`language.${item.lang}`) })}</span>
        )}
      </div>
      {item.figure && (
        <FigureLine figure={item.figure} locale={item.lang} lang={foreign} className={styles["figure"]} />
      )}
      <p className={styles["summary"]} lang={foreign}>
        <LangText text={item.summary} locale={item.lang} />
      </p>
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
