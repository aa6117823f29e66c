import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import type { Picture } from "../../../domain/picture.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { sectionPictures } from "../../../sections/texts.ts";
import { IconButton } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { pictureAddress } from "../../../ui/picture/picture-address.ts";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./picture-viewer.module.scss";

const zoomStep = 1.5;
const minMaxScale = 8;
const scrollStep = 80;

/** The picture viewer of a case. `open` shows it at one of the case's pictures; the page renders `viewer`. */
export function usePictureViewer({ cover, banner, sections, lang }: CaseDetail) {
  const [start, setStart] = useState<number | null>(null);
  const pictures = useMemo(
    () => [cover ?? [], banner.image ?? [], ...sections.map(sectionPictures)].flat().filter(({ src }) => src !== null),
    [cover, banner, sections],
  );
  const open = useCallback((picture: Picture) => setStart(Math.max(0, pictures.indexOf(picture))), [pictures]);
  const close = () => setStart(null);
  const viewer = start !== null && <PictureViewer pictures={pictures} start={start} lang={lang} onClose={close} />;
  return { open, viewer };
}

type Props = { pictures: readonly Picture[]; start: number; lang: Locale; onClose: () => void };

/**
 * Shows the pictures of a case in a dialog as large as the window. Zooming makes the picture larger than the stage, which then
 * scrolls natively: by wheel, finger, arrow keys or scroll bars. Pinching is left to the browser.
 */
function PictureViewer({ pictures, start, lang, onClose }: Props) {
  const t = useTexts("case");
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const [index, setIndex] = useState(start);
  const [scale, setScale] = useState(1);
  useEffect(() => firstButton.current?.focus(), []);
  const picture = pictures[index];
  if (!picture) return null;

  /** The scale at which a large picture is shown pixel for pixel (4,000 pixels wide on a stage of 400: 10); at least 2. */
  const nativeScale = () => {
    const [frame, { naturalWidth = 0, naturalHeight = 0 }] = [stage.current, image.current ?? {}];
    return frame ? Math.max(2, naturalWidth / frame.clientWidth, naturalHeight / frame.clientHeight) : 2;
  };
  /** Changes the scale around a point of the stage, which stays where it is; by default the middle. */
  const zoomTo = (wanted: number, point?: { x: number; y: number }) => {
    const frame = stage.current;
    if (!frame) return;
    const at = point ?? { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
    const left = (frame.scrollLeft + at.x) / frame.scrollWidth;
    const top = (frame.scrollTop + at.y) / frame.scrollHeight;
    flushSync(() => setScale(Math.min(Math.max(wanted, 1), Math.max(minMaxScale, nativeScale()))));
    frame.scrollTo(left * frame.scrollWidth - at.x, top * frame.scrollHeight - at.y);
  };
  const turn = (by: number) => {
    setIndex((index + by + pictures.length) % pictures.length);
    setScale(1);
  };
  /** Arrow keys scroll an enlarged picture; at scale 1, left and right show another picture. */
  const actionOf = (key: string): (() => void) | undefined => {
    const scroll = (left: number, top: number) => () => stage.current?.scrollBy(left, top);
    if (key === "+" || key === "=") return () => zoomTo(scale * zoomStep);
    if (key === "-") return () => zoomTo(scale / zoomStep);
    if (key === "0") return () => zoomTo(1);
    if (key === "ArrowLeft") return scale > 1 ? scroll(-scrollStep, 0) : () => turn(-1);
    if (key === "ArrowRight") return scale > 1 ? scroll(scrollStep, 0) : () => turn(1);
    if (key === "ArrowUp") return scroll(0, -scrollStep);
    return key === "ArrowDown" ? scroll(0, scrollStep) : undefined;
  };
  return (
    <Dialog
      title={t("zoom.title")}
      closeLabel={t("zoom.close")}
      size="full"
      head={
        <>
          <p className={styles["position"]} role="status">
            {pictures.length > 1 ? t("zoom.position", { position: index + 1, total: pictures.length }) : ""}
          </p>
          <IconButton
            icon="minus"
            label={t("zoom.out")}
            disabled={scale === 1}
            onClick={() => zoomTo(scale / zoomStep)}
          />
          <output className={styles["level"]}>{t("zoom.level", { percent: Math.round(scale * 100) })}</output>
          <IconButton ref={firstButton} icon="plus" label={t("zoom.in")} onClick={() => zoomTo(scale * zoomStep)} />
          <IconButton icon="fit" label={t("zoom.fit")} disabled={scale === 1} onClick={() => zoomTo(1)} />
        </>
      }
      foot={
        <>
          {pictures.length > 1 && <IconButton icon="previous" label={t("zoom.previous")} onClick={() => turn(-1)} />}
          <div className={styles["words"]}>
            <LangText
              as="p"
              aria-live="polite"
              lang={languageTags[lang]}
              text={picture.caption ?? picture.alt}
              locale={lang}
            />
            <p className={styles["help"]}>{t("zoom.help")}</p>
          </div>
          {pictures.length > 1 && <IconButton icon="next" label={t("zoom.next")} onClick={() => turn(1)} />}
        </>
      }
      onKeyDown={(event) => {
        const action = event.altKey || event.ctrlKey || event.metaKey ? undefined : actionOf(event.key);
        if (!action) return;
        event.preventDefault();
        action();
      }}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <div ref={stage} className={styles["stage"]} role="group" aria-label={t("zoom.title")} tabIndex={0}>
        <img
          key={index}
          ref={image}
          className={styles["picture"]}
          style={{ inlineSize: `${scale * 100}%`, blockSize: `${scale * 100}%` }}
          src={pictureAddress(picture)}
          alt={picture.alt}
          lang={languageTags[lang]}
          onDoubleClick={({ clientX, clientY }) => {
            const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {};
            zoomTo(scale > 1 ? 1 : nativeScale(), { x: clientX - left, y: clientY - top });
          }}
        />
      </div>
    </Dialog>
  );
}
