import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { useDrawnCount } from "../state/use-drawn-count.ts";
import styles from "./results.module.scss";

type Props = {
  view: "cards" | "list";
  left: number;
  /** Changes with what is listed, and whether the reader changed it. */
  answer: unknown;
  isActed: boolean;
  /** What changes over when the results do. */
  scope: RefObject<HTMLDivElement | null>;
  onMore: () => void;
  children: ReactNode[];
};

/** The list and the way to more of it. More puts the focus on the first case that came, so that reading goes on there. */
export function Results({ view, left, answer, isActed, scope, onMore, children }: Props) {
  const t = useTexts("explorer");
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const count = children.length;
  const drawn = useDrawnCount(answer, isActed, list);
  useEffect(() => {
    if (next.current === null || count <= next.current) return;
    list.current?.children[next.current]?.querySelector("a")?.focus({ preventScroll: true });
    next.current = null;
  }, [count]);
  return (
    <>
      <div ref={scope} className={styles["scope"]}>
        <ul role="list" ref={list} className={styles[view]}>
          {children.slice(0, drawn)}
        </ul>
      </div>
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
    </>
  );
}
