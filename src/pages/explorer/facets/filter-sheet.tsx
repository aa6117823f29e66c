import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import styles from "./filter-sheet.module.scss";

type Props = { open: boolean; count: number; onClose: () => void; children: ReactNode };

/** The facets in a dialog, for narrow screens. Back closes it too, through the caller. */
export function FilterSheet({ open, count, onClose, children }: Props) {
  const t = useTexts("finder");
  const list = useTexts("explorer");
  if (!open) return null;
  const show = (
    <button type="button" className={`${actions["primary"]} ${styles["show"]}`} onClick={onClose}>
      {t("filters.show", { count })}
    </button>
  );
  return (
    <Dialog
      title={list("filters")}
      closeLabel={t("filters.close")}
      className={styles["sheet"]}
      foot={show}
      onClose={onClose}
    >
      <div className={styles["body"]}>{children}</div>
    </Dialog>
  );
}
