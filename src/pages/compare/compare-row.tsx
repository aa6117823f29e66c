import type { ReactNode } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import styles from "./compare-table.module.scss";

type Cell = { key: string; lang: string | undefined; content: ReactNode };
type Props = { name: string; same?: boolean | undefined; cells: readonly Cell[] };

/** One row; with `same` given, it is marked as the same or as different. An empty cell says "none". */
export function CompareRow({ name, same, cells }: Props) {
  const t = useTexts("compare");
  return (
    <tr className={same === false ? styles["different"] : undefined}>
      <th scope="row" className={styles["name"]}>
        <span>{name}</span>
        {same !== undefined && <DifferenceMark same={same} />}
      </th>
      {cells.map(({ key, lang, content }) =>
        content === null ? (
          <td key={key} className={styles["absent"]}>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t("none")}</span>
          </td>
        ) : (
          <td key={key} lang={lang}>
            {content}
          </td>
        ),
      )}
    </tr>
  );
}

/** Says in a sign and a word whether the cases agree. */
function DifferenceMark({ same }: { same: boolean }) {
  const t = useTexts("compare");
  return (
    <span className={same ? styles["same"] : styles["differs"]}>
      <Icon name={same ? "equal" : "notEqual"} />
      <span>{same ? t("same") : t("different")}</span>
    </span>
  );
}

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
