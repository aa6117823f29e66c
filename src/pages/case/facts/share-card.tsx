import { useEffect, useRef, useState } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { sharePicturePath, shareSizes } from "../../../share/content/case-files.ts";
import styles from "./share-card.module.scss";

/**
 * The square share picture of a case, with a link to download the wide one. WeChat uses the first large picture of a page for its
 * link card, so it has to be in the page itself. Nothing is shown where the pictures do not exist (in the dev server).
 */
export function ShareCard({ detail }: { detail: CaseDetail }) {
  const t = useTexts("case");
  const locale = useLocale();
  const [failed, setFailed] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  // A prerendered picture may have failed before React attached `onError`.
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth === 0) setFailed(true);
  }, []);
  if (failed) return null;
  const addressOf = (shape: "wide" | "square") =>
    `${import.meta.env.BASE_URL}${sharePicturePath(locale, detail, shape)}`;
  return (
    <figure className={styles["card"]}>
      <img
        ref={image}
        className={styles["picture"]}
        src={addressOf("square")}
        alt={t("share.alt", { company: detail.title })}
        {...shareSizes.square}
        fetchPriority="low"
        decoding="async"
        onError={() => setFailed(true)}
      />
      <figcaption className={styles["text"]}>
        <strong>{t("share.card")}</strong>
        <span>{t("share.text")}</span>
        <a href={addressOf("wide")} download={`${detail.slug}-${locale}.png`}>
          {t("share.download")}
        </a>
      </figcaption>
    </figure>
  );
}
