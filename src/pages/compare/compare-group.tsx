import type { ReactNode } from "react";
import styles from "./compare-table.module.scss";

/** Rows that belong together under a name that spans the table. */
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
