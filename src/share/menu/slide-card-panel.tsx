import { useEffect, useRef, useState } from "react";
import { languageTags } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import type { QrPath } from "../../ui/picture/qr-path.ts";
import { copyPicture } from "../content/clipboard.ts";
import { saveFile } from "../content/save-file.ts";
import { type ShareSubject, subjectTitle } from "../content/share-subject.ts";
import { drawSlideCard } from "../content/slide-card.ts";
import { drawListSlide } from "../content/slide-list.ts";
import { cardSize } from "../content/slide-pen.ts";
import styles from "./share-dialog.module.scss";

type Props = { subject: ShareSubject; link: string; code: QrPath | null; name: string; onSay: (text: string) => void };

/** The case or the list as a picture for a slide, drawn when first unfolded and again when the link changes. */
export function SlideCard({ subject, link, code, name, onSay }: Props) {
  const t = useTexts("share");
  const locale = useLocale();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!open || !pen) return;
    if (subject.kind === "case") drawSlideCard(pen, subject.detail, link, code);
    else drawListSlide(pen, subject, t("card.unit", { count: subject.total }), link, code);
  }, [open, subject, link, code, t]);

  const save = async () => {
    try {
      saveFile(`${name}.png`, await pngOf(canvas.current));
    } catch (error) {
      console.warn("The card could not be turned into a picture.", error);
      onSay(t("card.failed"));
    }
  };
  const copy = async () => onSay((await copyPicture(pngOf(canvas.current))) ? t("copied") : t("card.noCopy"));

  return (
    <details className={styles["panel"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles["summary"]}>{t("card")}</summary>
      <div className={styles["inside"]}>
        {open && (
          <canvas
            ref={canvas}
            className={styles["card"]}
            width={cardSize.width}
            height={cardSize.height}
            role="img"
            aria-label={t("card.label", { title: subjectTitle(subject) })}
            lang={languageTags[subject.kind === "case" ? subject.detail.lang : locale]}
          />
        )}
        <div className={styles["actions"]}>
          <button type="button" className={styles["action"]} onClick={() => void save()}>
            <Icon name="download" />
            <span>{t("card.save")}</span>
          </button>
          <button type="button" className={styles["action"]} onClick={() => void copy()}>
            <Icon name="copy" />
            <span>{t("card.copy")}</span>
          </button>
        </div>
      </div>
    </details>
  );
}

const pngOf = (canvas: HTMLCanvasElement | null): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (canvas === null) return reject(new Error("The card is not drawn: unfold it first."));
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The browser made no PNG of the card."))),
      "image/png",
    );
  });
