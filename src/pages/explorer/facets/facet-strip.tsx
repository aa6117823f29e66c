import { type Facet, idsOf } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { countChosen, type ExplorerState } from "../../../url/explorer-state.ts";
import styles from "./facet-strip.module.scss";

type Props = { facets: readonly Facet[]; state: ExplorerState; onOpen: (facet?: string) => void };

/** Below the width of the side column: buttons that open the filters, one of them for each promoted facet at its group. */
export function FacetStrip({ facets, state, onOpen }: Props) {
  const t = useTexts("explorer");
  const all = countChosen(state.selection);
  const badge = (count: number) =>
    count > 0 && (
      <>
        <span className={styles["badge"]} aria-hidden="true">
          {count}
        </span>
        <span className="visually-hidden">{t("facet.chosen", { count })}</span>
      </>
    );
  return (
    <div className={styles["strip"]}>
      <button type="button" className={styles["chip"]} aria-haspopup="dialog" onClick={() => onOpen()}>
        <Icon name="filters" />
        <span>{t("filters")}</span>
        {badge(all)}
      </button>
      {facets
        .filter(({ promoted }) => promoted)
        .map(({ id, short, label }) => (
          <button key={id} type="button" className={styles["chip"]} aria-haspopup="dialog" onClick={() => onOpen(id)}>
            <span>{short ?? label}</span>
            {badge(idsOf(state.selection.values, id).length)}
            <Icon name="unfold" />
          </button>
        ))}
    </div>
  );
}
