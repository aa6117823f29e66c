import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "./results.module.scss";

type Props = {
  view: "cards" | "list";
  /** How many cases are not shown yet. */
  left: number;
  /** Cases that hold only some words of the text. */
  closest: ReactNode[];
  onMore: () => void;
  children: ReactNode[];
};

/** The cards and the way to more of them. "Show more" moves the focus to the first case that was added. */
export function Results({ view, left, closest, onMore, children }: Props) {
  const t = useTexts("explorer");
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const count = children.length;
  useEffect(() => {
    if (next.current === null || count <= next.current) return;
    list.current?.children[next.current]?.querySelector("a")?.focus({ preventScroll: true });
    next.current = null;
  }, [count]);
  return (
    <>
      {count > 0 && (
        <ul role="list" ref={list} className={styles[view]}>
          {children}
        </ul>
      )}
      {left > 0 && (
        <button
          type="button"
          className={styles["more"]}
          onClick={() => {
            next.current = count;
            onMore();
          }}
        >
          {t("results.more", { count: left })}
        </button>
      )}
      {closest.length > 0 && (
        <section className={styles["closest"]} aria-label={t("results.closest")}>
          <h3>{t("results.closest")}</h3>
          <ul role="list" className={styles[view]}>
            {closest}
          </ul>
        </section>
      )}
    </>
  );
}
