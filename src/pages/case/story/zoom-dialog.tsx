import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import type { Picture } from "../../../domain/picture.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Modal } from "../../../ui/dialog/modal.tsx";
import { pictureAddress } from "../../../ui/picture/case-picture.tsx";
import { Icon } from "../../../ui/picture/icon.tsx";
import { ForeignText } from "../../../ui/text/foreign-text.tsx";
import { type ChangeView, useZoomGestures } from "./use-zoom-gestures.ts";
import styles from "./zoom-dialog.module.scss";
import { fitted, fittedSize, kept, maxScale, panBy, zoomAt } from "./zoom-view.ts";

type Props = { pictures: readonly Picture[]; start: number; lang: Locale; onClose: () => void };

const step = 1.5;
const stride = 80;

/** The pictures of a case, large, in a native dialog: buttons, keys, wheel, drag and pinch. Closing gives the focus back. */
export function ZoomDialog({ pictures, start, lang, onClose }: Props) {
  const t = useTexts("case");
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [index, setIndex] = useState(start);
  const [view, setView] = useState(fitted);
  const picture = pictures[index];

  const change = useCallback<ChangeView>((next) => {
    const [frame, shown] = [stage.current, image.current];
    if (!frame || !shown) return;
    const room = { width: frame.clientWidth, height: frame.clientHeight };
    const size = fittedSize({ width: shown.naturalWidth, height: shown.naturalHeight }, room);
    setView((now) => kept(next(now), size, room));
  }, []);
  useZoomGestures(stage, change);

  // The first button cannot act at the start.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const turn = useCallback(
    (by: number) => {
      setIndex((now) => (now + by + pictures.length) % pictures.length);
      setView(fitted);
    },
    [pictures.length],
  );

  const enlarged = view.scale > 1;
  useEffect(() => {
    const element = dialog.current;
    const press = (event: KeyboardEvent) => {
      const act = keyActs(event.key, enlarged, change, turn);
      if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [change, turn, enlarged]);

  if (!picture) return null;
  const transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
  return (
    <Modal dialog={dialog} className={styles["dialog"]} label={t("zoom.title")} onClose={onClose}>
      <div className={styles["bar"]}>
        <p className={styles["position"]} role="status">
          {pictures.length > 1 ? t("zoom.position", { position: index + 1, total: pictures.length }) : ""}
        </p>
        <Tool label={t("zoom.out")} disabled={!enlarged} onClick={() => change((now) => zoomAt(now, 1 / step))}>
          <Icon name="minus" />
        </Tool>
        <output className={styles["level"]}>{t("zoom.level", { percent: Math.round(view.scale * 100) })}</output>
        <Tool
          button={first}
          label={t("zoom.in")}
          disabled={view.scale >= maxScale}
          onClick={() => change((now) => zoomAt(now, step))}
        >
          <Icon name="plus" />
        </Tool>
        <Tool label={t("zoom.fit")} disabled={!enlarged} onClick={() => change(() => fitted)}>
          <Icon name="fit" />
        </Tool>
        <Tool label={t("zoom.close")} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Tool>
      </div>
      <div ref={stage} className={`${styles["stage"]} ${enlarged ? styles["enlarged"] : ""}`}>
        <img
          key={index}
          ref={image}
          className={styles["picture"]}
          style={{ transform }}
          src={pictureAddress(picture)}
          alt={picture.alt}
          lang={languageTags[lang]}
          draggable={false}
        />
      </div>
      <div className={styles["foot"]}>
        {pictures.length > 1 && (
          <Tool label={t("zoom.previous")} onClick={() => turn(-1)}>
            <Icon name="previous" />
          </Tool>
        )}
        <div className={styles["words"]}>
          <p lang={languageTags[lang]}>
            <ForeignText text={picture.caption ?? picture.alt} locale={lang} />
          </p>
          <p className={styles["help"]}>{t("zoom.help")}</p>
        </div>
        {pictures.length > 1 && (
          <Tool label={t("zoom.next")} onClick={() => turn(1)}>
            <Icon name="next" />
          </Tool>
        )}
      </div>
    </Modal>
  );
}

/** Arrows move an enlarged picture and turn to another when it is whole. */
function keyActs(key: string, enlarged: boolean, change: ChangeView, turn: (by: number) => void) {
  const pan = (x: number, y: number) => () => change((now) => panBy(now, { x: x * stride, y: y * stride }));
  const acts: Record<string, (() => void) | undefined> = {
    "+": () => change((now) => zoomAt(now, step)),
    "=": () => change((now) => zoomAt(now, step)),
    "-": () => change((now) => zoomAt(now, 1 / step)),
    "0": () => change(() => fitted),
    ArrowLeft: enlarged ? pan(1, 0) : () => turn(-1),
    ArrowRight: enlarged ? pan(-1, 0) : () => turn(1),
    ArrowUp: enlarged ? pan(0, 1) : undefined,
    ArrowDown: enlarged ? pan(0, -1) : undefined,
  };
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}

type ToolProps = {
  label: string;
  disabled?: boolean;
  button?: RefObject<HTMLButtonElement | null>;
  onClick: () => void;
  children: ReactNode;
};

/** A button that cannot act now keeps its place and the focus. */
function Tool({ label, disabled = false, button, onClick, children }: ToolProps) {
  return (
    <button
      ref={button}
      type="button"
      className={styles["tool"]}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
