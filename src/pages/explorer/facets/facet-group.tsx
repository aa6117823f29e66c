import { useCallback, useId, useRef, useState } from "react";
import type { Facet, FacetValue } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { toggleValue, withFacet } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./facet-group.module.scss";
import { FacetValueBox } from "./facet-value-box.tsx";

type Props = {
  facet: Facet;
  /** By the place of the value in the facet's `values`. */
  counts: ArrayLike<number>;
  chosen: readonly string[];
  wantsAll: boolean;
  /** Shows every value at once, in columns where there is room. */
  expanded?: boolean;
  change: ChangeState;
};

/** Values shown before "show more"; a chosen one is always shown. */
const firstShown = 7;
/** A list with more values than this can be searched. */
const searchableFrom = 10;

/** One facet as a named group of check boxes. Their order never changes on a choice; a value with 0 cases stays, disabled. */
export function FacetGroup(props: Props) {
  const { counts, chosen, wantsAll, expanded = false, change } = props;
  const { id: facet, label: name, multiple, values } = props.facet;
  const t = useTexts("explorer");
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const toggle = useCallback(
    (id: string) => change(({ selection }) => ({ selection: toggleValue(selection, facet, id) })),
    [change, facet],
  );
  const [open, setOpen] = useState(false);
  const [filterText, setFilterText] = useState("");
  const isSearchable = values.length > searchableFrom && (expanded || open);
  const shown = shownValues({
    values,
    chosen,
    filterText: isSearchable ? filterText : "",
    max: expanded || open ? Infinity : firstShown,
  });
  return (
    <fieldset ref={group} className={styles["group"]}>
      <legend className={styles["name"]}>{name}</legend>
      <button
        type="button"
        className={styles["clear"]}
        hidden={chosen.length === 0}
        aria-label={t("facet.clear", { facet: name })}
        onClick={() => {
          group.current?.querySelector<HTMLElement>("input:not(:disabled)")?.focus({ preventScroll: true });
          change(({ selection }) => ({ selection: withFacet(selection, facet, []) }));
        }}
      >
        {t("facet.clearShort")}
      </button>
      {multiple && (
        <label className={styles["mode"]}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={wantsAll}
            checked={wantsAll}
            disabled={chosen.length === 0}
            onChange={(event) => {
              const all = event.target.checked ? [facet] : [];
              change(({ selection }) => ({
                selection: { ...selection, all: [...selection.all.filter((key) => key !== facet), ...all] },
              }));
            }}
          />
          <span>{t("facet.all")}</span>
        </label>
      )}
      {isSearchable && (
        <input
          type="search"
          className={styles["find"]}
          value={filterText}
          aria-label={t("facet.find", { facet: name })}
          placeholder={t("facet.find", { facet: name })}
          autoComplete="off"
          onChange={(event) => setFilterText(event.target.value)}
        />
      )}
      <ul role="list" className={expanded ? styles["columns"] : styles["values"]} id={id}>
        {shown.map(({ value, index, depth }) => {
          const count = counts[index] ?? 0;
          const checked = chosen.includes(value.id);
          return (
            <li key={value.id} className={depth === 0 ? undefined : depth === 1 ? styles["depth1"] : styles["depth2"]}>
              <FacetValueBox
                facet={facet}
                id={value.id}
                label={value.label}
                count={count}
                checked={checked}
                onToggle={toggle}
              />
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p className="muted">{t("facet.none")}</p>}
      {!expanded && values.length > firstShown && (
        <button
          type="button"
          className={styles["more"]}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? t("facet.less") : t("facet.more", { count: values.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}

type Shown = { value: FacetValue; index: number; depth: number };

/** The first `max` values, or those that match `filterText`; chosen ones always. Each comes with its ancestors, so a tree stays whole. */
function shownValues(ask: {
  values: readonly FacetValue[];
  chosen: readonly string[];
  filterText: string;
  max: number;
}): Shown[] {
  const parents = new Map(ask.values.map(({ id, parent }) => [id, parent]));
  const wanted = foldLabel(ask.filterText);
  const lineOf = (id: string | undefined): string[] =>
    id === undefined || !parents.has(id) ? [] : [id, ...lineOf(parents.get(id))];
  const kept = ask.values.filter(
    ({ id, label }, index) =>
      ask.chosen.includes(id) || (wanted === "" ? index < ask.max : foldLabel(label).includes(wanted)),
  );
  const shown = new Set(kept.flatMap(({ id }) => lineOf(id)));
  return ask.values
    .map((value, index) => ({ value, index, depth: lineOf(value.id).length - 1 }))
    .filter(({ value }) => shown.has(value.id));
}

/** A label as it is compared with a typed text: without case, width, punctuation and spaces, `&` read as "and". */
const foldLabel = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
