import { memo } from "react";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./facet-group.module.scss";

type Props = {
  facet: string;
  id: string;
  label: string;
  count: number;
  checked: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  onFocus: (id: string) => void;
  onToggle: (id: string) => void;
};

/** One value as a check box with its count. Memoized: a panel holds a hundred of them. */
export const FacetValueBox = memo(function FacetValueBox(props: Props) {
  const { facet, id, label, count, checked, isStop, onFocus, onToggle } = props;
  const t = useTexts("explorer");
  const locale = useLocale();
  return (
    <label className={styles["value"]}>
      <input
        type="checkbox"
        name={facet}
        value={id}
        checked={checked}
        disabled={count === 0 && !checked}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onFocus(id)}
        onChange={() => onToggle(id)}
      />
      <LangText className={styles["label"]} text={label} locale={locale} />
      <span className={styles["count"]} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">{t("facet.count", { count })}</span>
    </label>
  );
});
