import { useState } from "react";
import type { Picture } from "../model/customer-case.ts";
import styles from "./case-picture.module.scss";

type Props = { picture: Picture; company: string; missingText: string; eager?: boolean };

/** A picture in a box of its own proportions from the start. If it cannot be had, a drawn card with the company's name stands in. */
export function CasePicture({ picture, company, missingText, eager = false }: Props) {
  const [failed, setFailed] = useState(false);
  const { src, width, height } = picture;
  if (src === null || failed) {
    return (
      <span className={styles["placeholder"]} role="img" aria-label={`${picture.alt} (${missingText})`}>
        <svg viewBox="0 0 120 60" aria-hidden="true" className={styles["drawing"]}>
          <path d="M8 46l22-22 16 16 12-12 26 26" className={styles["line"]} />
          <circle cx="92" cy="18" r="7" className={styles["line"]} />
        </svg>
        <span className={styles["company"]}>{company}</span>
      </span>
    );
  }
  return (
    <img
      className={width === null ? styles["unsized"] : styles["picture"]}
      src={src.startsWith("https:") ? src : `${import.meta.env.BASE_URL}data/${src}`}
      alt={picture.alt}
      width={width ?? 800}
      height={height ?? 450}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}
