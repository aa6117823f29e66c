import type { Logo } from "../../domain/customer-case.ts";
import { logoColor } from "../../domain/palette.ts";
import styles from "./logo-tile.module.scss";

/** The company's monogram on its colour. Decorative: the name always stands beside it. */
export function LogoTile({ logo, size = "3rem" }: { logo: Logo; size?: string }) {
  const letters = [...logo.monogram];
  const fontSize = letters.length === 1 ? 30 : letters.length === 2 ? 24 : 18;
  return (
    <svg className={styles["tile"]} viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <rect width="64" height="64" rx="14" className={styles["ground"]} fill={logoColor(logo.tone)} />
      <path d="M64 22 A42 42 0 0 1 22 64 H50 A14 14 0 0 0 64 50 Z" className={styles["shade"]} />
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
