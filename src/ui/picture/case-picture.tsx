import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Picture } from "../../domain/picture.ts";
import styles from "./case-picture.module.scss";
import { pictureAddress } from "./picture-address.ts";

type Props = {
  picture: Picture;
  company: string;
  missingText: string;
  eager?: boolean;
  /** A control over the picture, e.g. the button that enlarges it; left out when the picture is missing. */
  children?: ReactNode;
};

/** Size of the box of an external picture, whose own size is unknown, in CSS pixels. */
const unknownSize = { width: 800, height: 450 };

/** A picture that reserves its space before it loads. When it is missing, a placeholder with the company's name takes the same space. */
export function CasePicture({ picture, company, missingText, eager = false, children }: Props) {
  const [failed, setFailed] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  const width = picture.width ?? unknownSize.width;
  const height = picture.height ?? unknownSize.height;

  // A prerendered picture may have failed before React attached `onError`; `decode` also rules out an SVG without a size.
  useEffect(() => {
    const element = image.current;
    if (element?.complete && element.naturalWidth === 0) element.decode().catch(() => setFailed(true));
  }, []);

  if (picture.src === null || failed) {
    return (
      <span className={styles["placeholder"]} role="img" aria-label={`${picture.alt} (${missingText})`}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          className={styles["box"]}
        />
        <span className={styles["card"]}>
          <svg viewBox="0 0 120 60" width="5rem" height="2.5rem" aria-hidden="true">
            <path d="M8 46l22-22 16 16 12-12 26 26" className={styles["line"]} />
            <circle cx="92" cy="18" r="7" className={styles["line"]} />
          </svg>
          <span className={styles["company"]}>{company}</span>
          <span>{missingText}</span>
        </span>
      </span>
    );
  }
  return (
    <>
      <img
        ref={image}
        className={picture.width === null ? styles["unsized"] : styles["picture"]}
        src={pictureAddress(picture)}
        alt={picture.alt}
        width={width}
        height={height}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        onError={() => setFailed(true)}
      />
      {children}
    </>
  );
}
