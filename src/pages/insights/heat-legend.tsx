import { useTexts } from "../../i18n/use-texts.ts";
import { heatLevels } from "./heat-level.ts";
import styles from "./heat-map.module.scss";

const levels = Array.from({ length: heatLevels }, (_, index) => index + 1);

/** What the shades and the empty cells of a heat map mean, and how many cells are empty. */
export function HeatLegend({ note }: { note: string }) {
  const t = useTexts("insights");
  return (
    <div className={styles["legend"]} role="group" aria-label={t("legend")}>
      <span className={styles["scale"]}>
        <span>{t("legend.few")}</span>
        {levels.map((level) => (
          <span key={level} className={`${styles["swatch"]} ${styles[`level${level}`]}`} aria-hidden="true" />
        ))}
        <span>{t("legend.many")}</span>
      </span>
      <span className={styles["scale"]}>
        <span className={`${styles["swatch"]} ${styles["level0"]}`} aria-hidden="true">
          –
        </span>
        <span>{t("none")}</span>
      </span>
      <strong>{note}</strong>
    </div>
  );
}
