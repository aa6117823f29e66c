import type { ReactNode } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import styles from "./compare-table.module.scss";

type Cell = { key: string; content: ReactNode };
type Props = { name: string; same?: boolean | undefined; cells: readonly Cell[] };

/** A row of the table. `same` marks it as equal or different; a cell whose content is null reads "none". */
export function CompareRow({ name, same, cells }: Props) {
  const t = useTexts("compare");
  return (
    <tr className={same === false ? styles["different"] : undefined}>
      <th scope="row" className={styles["name"]}>
        <span>{name}</span>
        {same !== undefined && <DifferenceMark same={same} />}
      </th>
      {cells.map(({ key, content }) =>
        content === null ? (
          <td key={key} className={styles["absent"]}>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t("none")}</span>
          </td>
        ) : (
          <td key={key}>{content}</td>
        ),
      )}
    </tr>
  );
}

/** An icon and a word: whether the cases are equal in this row. */
function DifferenceMark({ same }: { same: boolean }) {
  const t = useTexts("compare");
  return (
    <span className={same ? styles["same"] : styles["differs"]}>
      <Icon name={same ? "equal" : "notEqual"} />
      <span>{same ? t("same") : t("different")}</span>
    </span>
  );
}

/** A group of rows with a heading across the table. */
export function CompareGroup({ name, width, children }: { name: string; width: number; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={width} className={styles["group"]}>
          <span>{name}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
