import { useId, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { type FacetKey, type FacetValue, isMultiValued } from "../model/facet.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import styles from "./facet-group.module.scss";

type Props = {
  facet: FacetKey;
  values: readonly FacetValue[];
  /** By the place of the value in `values`. */
  counts: ArrayLike<number>;
  chosen: readonly string[];
  wantsAll: boolean;
  onToggle: (id: string) => void;
  onWantsAll: (wantsAll: boolean) => void;
};

/** Values shown before "show more"; a chosen one is always shown. */
const firstShown = 7;

/** How deep a value stands in its tree, 0 for a root. */
function depthOf(value: FacetValue, values: readonly FacetValue[]): number {
  const parent = values.find(({ id }) => id === value.parent);
  return parent === undefined ? 0 : 1 + depthOf(parent, values);
}

/** One facet as a named group of check boxes. Order and places never change on a choice; a value at 0 stays, greyed. */
export function FacetGroup({ facet, values, counts, chosen, wantsAll, onToggle, onWantsAll }: Props) {
  const t = useTexts("explorer");
  const common = useTexts("common");
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const shown = values
    .map((value, index) => ({ value, index, count: counts[index] ?? 0 }))
    .filter(({ value, index }) => open || index < firstShown || chosen.includes(value.id));
  const hidden = values.length - shown.length;
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["name"]}>{common(`facet.${facet}`)}</legend>
      {isMultiValued(facet) && (
        <label className={styles["mode"]}>
          <input
            type="checkbox"
            checked={wantsAll}
            disabled={chosen.length === 0}
            onChange={(event) => onWantsAll(event.target.checked)}
          />
          <span>{t("facet.all")}</span>
        </label>
      )}
      <ul role="list" className={styles["values"]} id={id}>
        {shown.map(({ value, count }) => {
          const checked = chosen.includes(value.id);
          return (
            <li key={value.id} className={styles[`depth${Math.min(depthOf(value, values), 2)}`]}>
              <label className={styles["value"]}>
                <input
                  type="checkbox"
                  name={facet}
                  value={value.id}
                  checked={checked}
                  disabled={count === 0 && !checked}
                  onChange={() => onToggle(value.id)}
                />
                <span className={styles["label"]}>
                  <ForeignText text={value.label} locale={locale} />
                </span>
                <span className={styles["count"]} aria-hidden="true">
                  {count}
                </span>
                <span className="visually-hidden">{t("facet.count", { count })}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {(hidden > 0 || open) && values.length > firstShown && (
        <button
          type="button"
          className={styles["more"]}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? t("facet.less") : t("facet.more", { count: hidden })}
        </button>
      )}
    </fieldset>
  );
}
