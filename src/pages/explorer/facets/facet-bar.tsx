import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type Facet, idsOf } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { SearchResult } from "../../../search/facets/search.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./facet-bar.module.scss";
import { FacetPanel } from "./facet-panel.tsx";

/** Brings an opened popover into view where it would run below the window. */
const reveal = (popover: HTMLElement | null) => popover?.scrollIntoView({ block: "nearest" });

type Props = { facets: readonly Facet[]; counts: SearchResult["counts"]; state: ExplorerState; change: ChangeState };

/** The promoted facets, which are in the panel too, as disclosures. One is open at a time; Esc, a click elsewhere or leaving it closes it. */
export function FacetBar(props: Props) {
  const t = useTexts("explorer");
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const promoted = props.facets.filter((facet) => facet.promoted);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === null) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || open === null) return;
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const closeOnLeave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !bar.current?.contains(event.relatedTarget)) setOpen(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what bubbles up from the controls inside
    <div ref={bar} className={styles["bar"]} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      {promoted.map((facet) => {
        const { id: key, short, label } = facet;
        const isOpen = open === key;
        const count = idsOf(props.state.selection.values, key).length;
        return (
          <div key={key} className={styles["place"]}>
            <button
              type="button"
              className={styles["button"]}
              aria-expanded={isOpen}
              aria-controls={isOpen ? `${id}-${key}` : undefined}
              onClick={() => setOpen(isOpen ? null : key)}
            >
              <span>{short ?? label}</span>
              {count > 0 && <span className={styles["badge"]}>{count}</span>}
              {count > 0 && <span className="visually-hidden">{t("facet.chosen", { count })}</span>}
              <svg viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true" className={styles["arrow"]}>
                <path d="M2.5 4.5L6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
            </button>
            {isOpen && (
              <div ref={reveal} className={styles["popover"]} id={`${id}-${key}`}>
                <FacetPanel {...props} facets={[facet]} expanded />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
