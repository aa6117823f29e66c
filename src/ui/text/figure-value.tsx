import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./figure-value.module.scss";

/** A number with its unit behind it: `10×`, `95%`, `30+`, `1 亿`, `~100M`. */
const numberAndUnit = /^([^\p{L}\d]*\d[\d.,]*\+?)\s*([×%]?)\s*([^\d]*)$/u;

/** Longer values are set smaller, so that they fit a card. */
const longFrom = 10;
/** A Han character is twice as wide as a Latin one. */
const widthOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The value of a figure, set as a number: units at half size, `→` drawn as an arrow and read out as "to". Never broken. */
export function FigureValue({ value }: { value: string }) {
  const t = useTexts("common");
  const parts = value.split(/\s*→\s*/);
  const isWords = !/\d/.test(value);
  const isLong = widthOf(value) >= longFrom;
  return (
    <span className={`${styles["value"]} ${isWords ? styles["words"] : ""} ${isLong ? styles["long"] : ""}`}>
      {parts.map((part, index) => {
        const [, number, sign, unit] = numberAndUnit.exec(part) ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
          <span key={index} className={styles["part"]}>
            {index > 0 && (
              <>
                <span className="visually-hidden"> {t("figure.to")} </span>
                <svg className={styles["arrow"]} viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
                  <path d="M0 12h33M23 2l10 10-10 10" />
                </svg>
              </>
            )}
            {number === undefined ? (
              part
            ) : (
              <>
                {number}
                {sign && <span className={styles["sign"]}>{sign}</span>}
                {unit && <small> {unit}</small>}
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
