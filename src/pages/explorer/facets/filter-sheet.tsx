import { type ReactNode, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { readHistoryState } from "../state/history-state.ts";
import styles from "./filter-sheet.module.scss";

type Props = { open: boolean; count: number; onClose: () => void; children: ReactNode };

/** The facets in a dialog, for narrow screens. Back closes it too, see `useFilterSheet`. */
export function FilterSheet({ open, count, onClose, children }: Props) {
  const t = useTexts("explorer");
  if (!open) return null;
  const show = (
    <button type="button" className={`${actions["primary"]} ${styles["show"]}`} onClick={onClose}>
      {t("filters.show", { count })}
    </button>
  );
  return (
    <Dialog
      title={t("filters")}
      closeLabel={t("filters.close")}
      className={styles["sheet"]}
      foot={show}
      onClose={onClose}
    >
      <div className={styles["body"]}>{children}</div>
    </Dialog>
  );
}

/**
 * Opening the sheet adds a history entry, so Back closes it. The first filter chosen inside replaces that entry
 * (`use-explorer-state.ts`), so closing leaves no empty entry behind.
 */
export function useFilterSheet() {
  const { state, pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const { sheet, shown } = readHistoryState(state);
  const [wanted, setWanted] = useState<{ facet?: string | undefined } | null>(null);
  const isOpen = wanted !== null && sheet !== undefined;
  useEffect(() => {
    if (sheet === undefined) setWanted(null);
  }, [sheet]);
  return {
    isOpen,
    /** The facet at which it was opened. */
    facet: wanted?.facet,
    show: (facet?: string) => {
      setWanted({ facet });
      const entry = { sheet: "opened", keepFocus: true, ...(shown && { shown }) };
      void navigate({ pathname, search, hash }, { state: entry });
    },
    hide: () => {
      if (!isOpen) return;
      setWanted(null);
      if (sheet === "opened") void navigate(-1);
    },
  };
}
