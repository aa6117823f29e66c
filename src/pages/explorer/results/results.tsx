import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { nextCards } from "../../../domain/sort-order.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "./results.module.scss";

/** Cards before the tile: whole rows of two and three. */
const tilePlace = 6;

type Card = { isWide: boolean; card: ReactElement };

type Props = {
  view: "cards" | "list";
  /** How many cases are not shown yet. */
  left: number;
  /** Cases that hold only some words of the text. */
  closest: Card[];
  /** A row after the sixth card. */
  tile?: ReactNode;
  onMore: (count: number) => void;
  children: Card[];
};

/** The cards and the way to more of them. "Show more" moves the focus to the first case that was added. */
export function Results({ view, left, closest, tile, onMore, children }: Props) {
  const t = useTexts("explorer");
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const count = children.length;
  const more = nextCards(left);
  const item = ({ isWide, card }: Card) => (
    <li key={card.key} className={isWide ? styles["wide"] : undefined}>
      {card}
    </li>
  );
  useEffect(() => {
    if (next.current === null || count <= next.current) return;
    list.current?.querySelectorAll<HTMLElement>("h3 a")[next.current]?.focus({ preventScroll: true });
    next.current = null;
  }, [count]);
  return (
    <>
      {count > 0 && (
        <ul role="list" ref={list} className={styles[view]}>
          {children.slice(0, tilePlace).map(item)}
          {tile && view === "cards" && children.length > tilePlace && <li className={styles["tile"]}>{tile}</li>}
          {children.slice(tilePlace).map(item)}
        </ul>
      )}
      {left > 0 && (
        <button
          type="button"
          className={styles["more"]}
          onClick={() => {
            next.current = count;
            onMore(more);
          }}
        >
          {t("results.more", { count: more })}
        </button>
      )}
      {closest.length > 0 && (
        <section className={styles["closest"]} aria-label={t("results.closest")}>
          <h3>{t("results.closest")}</h3>
          <ul role="list" className={styles[view]}>
            {closest.map(item)}
          </ul>
        </section>
      )}
    </>
  );
}
