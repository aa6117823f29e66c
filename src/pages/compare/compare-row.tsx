import type { ReactNode } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import styles from "./compare-table.module.scss";

type Props = {
  name: ReactNode;
  /** Whether the cases are equal here; undefined where that is no question. */
  same?: boolean | undefined;
  /** Says so in words as well. */
  marked?: boolean;
  /** One per case; null reads as `absent`. */
  cells: readonly { key: string; content: ReactNode }[];
  absent?: string;
};

/** A row of the table. */
export function CompareRow({ name, same, marked = true, cells, absent }: Props) {
  const t = useTexts("compare");
  return (
    <tr className={same === false ? styles["different"] : undefined}>
      <th scope="row" className={styles["name"]}>
        <span>{name}</span>
        {marked && same !== undefined && (
          <span className={same ? styles["same"] : styles["differs"]}>
            <Icon name={same ? "equal" : "notEqual"} />
            <span>{same ? t("same") : t("different")}</span>
          </span>
        )}
      </th>
      {cells.map(({ key, content }) => (
        <td key={key} className={content === null ? styles["absent"] : undefined}>
          {content ?? (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{absent ?? t("none")}</span>
            </>
          )}
        </td>
      ))}
    </tr>
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
