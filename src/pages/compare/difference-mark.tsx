import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./compare-table.module.scss";

/** Says in a sign and a word whether the cases agree. */
export function DifferenceMark({ same }: { same: boolean }) {
  const t = useTexts("compare");
  return (
    <span className={same ? styles["same"] : styles["differs"]}>
      <span aria-hidden="true">{same ? "=" : "≠"}</span>
      <span>{same ? t("same") : t("different")}</span>
    </span>
  );
}
