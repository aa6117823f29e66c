import type { ReactNode } from "react";
import { type SortOrder, sortOrders } from "../../../domain/sort-order.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { type ExplorerState, viewKinds } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./results-bar.module.scss";

type Props = {
  total: number;
  all: number;
  state: ExplorerState;
  change: ChangeState;
  /** What can be done with the list as a whole. */
  children: ReactNode;
};

/** Above the list: the total, order, view and sharing. */
export function ResultsBar({ total, all, state, change, children }: Props) {
  const t = useTexts("explorer");
  return (
    <div className={styles["bar"]}>
      <p className={styles["total"]}>
        <strong>{total === all ? t("results.total", { count: total }) : t("results.found", { count: total })}</strong>
        <span className={styles["of"]}>{total === all ? "" : t("results.of", { total: all })}</span>
      </p>
      <label className={styles["sort"]}>
        <span>{t("sort.label")}</span>
        <select value={state.sort} onChange={(event) => change({ sort: event.target.value as SortOrder })}>
          {sortOrders.map((order) => (
            <option key={order} value={order}>
              {t(`sort.${order === "recommended" && state.query.trim() ? "relevant" : order}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles["views"]}>
        <legend className="visually-hidden">{t("view.label")}</legend>
        {viewKinds.map((view) => (
          <button
            key={view}
            type="button"
            className={styles["view"]}
            aria-pressed={state.view === view}
            aria-label={t(`view.${view}`)}
            title={t(`view.${view}`)}
            onClick={() => state.view !== view && change({ view })}
          >
            <Icon name={view} size="1rem" />
          </button>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
