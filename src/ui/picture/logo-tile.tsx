import type { Logo } from "../../domain/customer-case.ts";
import styles from "./logo-tile.module.scss";

/** The company's monogram on its colour. Decorative: the name always stands beside it. */
export function LogoTile({ logo, size = "3rem" }: { logo: Logo; size?: string }) {
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
      <rect width="64" height="64" rx="14" className={styles["ground"]} />
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
    </svg>
  );
}
