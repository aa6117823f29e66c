import type { Logo } from "../../domain/customer-case.ts";
import styles from "./logo-tile.module.scss";
import { pictureAddress } from "./picture-address.ts";

/** The company's logo or, without one, its monogram on its colour. Decorative: the name always stands beside it. */
export function LogoTile({ logo, size = "3rem" }: { logo: Logo; size?: string }) {
  const { picture } = logo;
  const letters = [...logo.monogram];
  const fontSize = letters.length === 1 ? 30 : letters.length === 2 ? 24 : 18;
  return (
    <svg
      className={styles["tile"]}
      data-tone={logo.tone}
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <rect width="64" height="64" rx="14" className={styles[picture ? "paper" : "ground"]} />
      {picture ? (
        <image href={pictureAddress(picture)} x="8" y="8" width="48" height="48" />
      ) : (
        <text
          x="32"
          y="33"
          fontSize={fontSize}
          textAnchor="middle"
          dominantBaseline="central"
          className={styles["letters"]}
        >
          {logo.monogram}
        </text>
      )}
    </svg>
  );
}
