import { useRef } from "react";
import { emptySelection, type Facet, idsOf, labelOf } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/button/button.tsx";
import layout from "../../../ui/layout/layout.module.scss";
import { Icon } from "../../../ui/picture/icon.tsx";
import { type ExplorerState, toggleValue } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./filter-chips.module.scss";

type Chip = { key: string; label: string; remove: Partial<ExplorerState> };

/** The chosen values and the text, each with a button that removes it. After a removal the focus moves to the next chip, or to the heading. */
export function FilterChips({
  state,
  facets,
  change,
}: {
  state: ExplorerState;
  facets: readonly Facet[];
  change: ChangeState;
}) {
  const t = useTexts("explorer");
  const row = useRef<HTMLUListElement>(null);
  const chips: Chip[] = facets.flatMap(({ id: facet }) =>
    idsOf(state.selection.values, facet).map((id) => ({
      key: `${facet}:${id}`,
      label: labelOf(facets, facet, id) ?? t("filters.unknown", { id }),
      remove: { selection: toggleValue(state.selection, facet, id) },
    })),
  );
  if (state.query.trim() !== "")
    chips.unshift({ key: "q", label: t("filters.query", { query: state.query }), remove: { query: "" } });
  if (chips.length === 0) return null;

  const remove = (chip: Chip, index: number) => {
    const buttons = row.current?.querySelectorAll<HTMLElement>("button") ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.querySelector<HTMLElement>("main h1");
    next?.focus({ preventScroll: true });
    change(chip.remove);
  };
  const clearAll = () => {
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    change({ selection: emptySelection, query: "" });
  };
  return (
    <div className={layout["row"]} role="group" aria-label={t("filters.active")}>
      <ul role="list" className={layout["row"]} ref={row}>
        {chips.map((chip, index) => (
          <li key={chip.key}>
            <button
              type="button"
              className={styles["chip"]}
              aria-label={t("filters.remove", { label: chip.label })}
              onClick={() => remove(chip, index)}
            >
              <span>{chip.label}</span>
              <Icon name="close" size="0.875rem" />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="link" onClick={clearAll}>
        {t("filters.clear")}
      </Button>
    </div>
  );
}
