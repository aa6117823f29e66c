import type { CaseSummary } from "../../../domain/customer-case.ts";
import { coverAddress, pictureAddress } from "../../../ui/picture/picture-address.ts";
import { FigureValue } from "../../../ui/text/figure-value.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./card-band.module.scss";

/** What the upper part of a card shows. */
export type BandKind = "result" | "statement" | "cover";

/**
 * What each card of a list shows: its result where it has one, else what the customer says, else the cover. Two statements or two
 * covers do not stand side by side while the cases allow it.
 */
export const chooseBands = (items: readonly CaseSummary[]): BandKind[] => {
  const bands: BandKind[] = [];
  for (const { figure, statement } of items) {
    const rest: BandKind = statement && bands.at(-1) !== "statement" ? "statement" : "cover";
    bands.push(figure?.kind === "result" ? "result" : rest);
  }
  return bands;
};

type Props = { item: CaseSummary; kind: BandKind; isWide: boolean; eager: boolean };

/** The upper part of a card. Decorative, but for a result or a statement. */
export function CardBand({ item, kind, isWide, eager }: Props) {
  const { slug, figure, statement, cover, lang } = item;
  const loading = eager ? "eager" : "lazy";
  const own = cover && pictureAddress(cover);
  if (kind === "result" && figure && !isWide)
    return (
      <div className={`${styles["band"]} ${styles["result"]}`}>
        <img className={styles["faint"]} src={coverAddress(slug, "cover-result")} alt="" loading={loading} />
        <p className={styles["number"]}>
          <FigureValue value={figure.value} />
        </p>
        <p className={styles["label"]}>
          <LangText text={figure.label} locale={lang} />
        </p>
      </div>
    );
  if (kind === "statement" && statement && !isWide)
    return (
      <div className={styles["statement"]}>
        <div className={styles["line"]}>
          {statement.quoted ? (
            <blockquote className={styles["voice"]}>
              <LangText text={statement.text} locale={lang} />
            </blockquote>
          ) : (
            <p className={styles["said"]}>
              <LangText text={statement.text} locale={lang} />
            </p>
          )}
          {statement.quoted && statement.author && (
            <p className={styles["author"]}>
              <LangText text={statement.author} locale={lang} />
            </p>
          )}
        </div>
      </div>
    );
  return (
    <picture className={`${styles["band"]} ${styles["cover"]} ${isWide ? styles["wide"] : ""}`}>
      {isWide && own === undefined && <source media="(min-width: 80rem)" srcSet={coverAddress(slug, "cover-wide")} />}
      <img className={styles["picture"]} src={own ?? coverAddress(slug, "cover")} alt="" loading={loading} />
    </picture>
  );
}
