import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "./filter-sheet.module.scss";

type Props = { open: boolean; count: number; onClose: () => void; children: ReactNode };

/** The facets as a native dialog on narrow screens. Esc and the button close it; Back does too, through the caller. */
export function FilterSheet({ open, count, onClose, children }: Props) {
  const t = useTexts("finder");
  const list = useTexts("explorer");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles["sheet"]} aria-label={list("filters")} onClose={onClose}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]}>{list("filters")}</h2>
        <button type="button" className={styles["close"]} aria-label={t("filters.close")} onClick={onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8m0-8l-8 8" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className={styles["body"]}>{open && children}</div>
      <div className={styles["foot"]}>
        <button type="button" className={styles["show"]} onClick={onClose}>
          {t("filters.show", { count })}
        </button>
      </div>
    </dialog>
  );
}
