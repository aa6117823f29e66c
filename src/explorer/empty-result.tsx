import { useTexts } from "../i18n/use-texts.ts";
import { emptySelection } from "../model/facet.ts";
import styles from "./empty-result.module.scss";
import type { ChangeState } from "./use-explorer.ts";

export function EmptyResult({ change }: { change: ChangeState; selection: unknown }) {
  const t = useTexts("explorer");
  return (
    <div className={styles["empty"]}>
      <h2>{t("empty.title")}</h2>
      <p>{t("empty.text")}</p>
      <button
        type="button"
        className={styles["clear"]}
        onClick={() => change({ selection: emptySelection(), query: "" })}
      >
        {t("filters.clear")}
      </button>
    </div>
  );
}
