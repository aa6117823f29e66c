import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { coverAddress, pictureAddress } from "../../../ui/picture/picture-address.ts";
import { FigureValue } from "../../../ui/text/figure-value.tsx";
import { CaseLink, LangText } from "../../../ui/text/text.tsx";
import styles from "./featured-story.module.scss";

/** The story that stands first: who, what came of it, in the one dark field of the page. */
export function FeaturedStory({ item, facets }: { item: CaseSummary; facets: readonly Facet[] }) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const { figure, statement, cover, lang } = item;
  const facet = facets.find(({ card, id }) => card > 0 && idsOf(item.facets, id).length > 0);
  const value = facet && labelOf(facets, facet.id, idsOf(item.facets, facet.id)[0] ?? "");
  return (
    <article className={styles["story"]}>
      <img
        className={styles["art"]}
        src={(cover && pictureAddress(cover)) ?? coverAddress(item.slug, "cover-deep")}
        alt=""
        width="640"
        height="260"
      />
      <div className={styles["body"]}>
        <p className={styles["who"]}>
          <LangText as="strong" text={item.title} locale={lang} />
          {value && item.headline !== undefined && <LangText text={value} locale={locale} />}
        </p>
        {figure?.kind === "result" && (
          <>
            <p className={styles["number"]}>
              <FigureValue value={figure.value} />
            </p>
            <p className={styles["label"]}>
              <LangText text={figure.label} locale={lang} />
            </p>
          </>
        )}
        <h2 className={styles["headline"]}>
          <LangText text={item.headline ?? item.summary} locale={lang} />
        </h2>
        {statement && (
          <div className={styles["statement"]}>
            <p className={statement.quoted ? styles["voice"] : undefined}>
              <LangText text={statement.text} locale={lang} />
            </p>
          </div>
        )}
        <p className={styles["go"]}>
          <CaseLink
            className={styles["link"]}
            item={item}
            text={t("featured.read")}
            aria-label={`${t("featured.read")}: ${item.title}`}
          />
          <Icon name="next" />
        </p>
      </div>
    </article>
  );
}
