import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import type { Facet, FacetValue } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { toggleValue, withFacet } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./facet-group.module.scss";
import { FacetValueBox } from "./facet-value-box.tsx";

type Props = {
  facet: Facet;
  /** By the place of the value in the facet's `values`: with what else is chosen, and in the whole casebook. */
  counts: ArrayLike<number>;
  allCounts: ArrayLike<number>;
  chosen: readonly string[];
  wantsAll: boolean;
  /** Unfolded at first. A group with a chosen value always is. */
  isOpen: boolean;
  change: ChangeState;
};

/** Values shown before "show more"; a chosen one is always shown. */
const firstShown = 8;
/** A list with more values than this can be searched. */
const searchableFrom = 10;

/**
 * One facet as a named group of check boxes that can be folded. Its values stand in the order of their counts in the whole casebook,
 * so that it never changes on a choice; a value with 0 cases stays, disabled. The group is one stop of the Tab key: arrows move.
 */
export function FacetGroup(props: Props) {
  const { counts, allCounts, chosen, wantsAll, change } = props;
  const { id: facet, label: name, multiple, values } = props.facet;
  const t = useTexts("explorer");
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const toggle = useCallback(
    (id: string) => change(({ selection }) => ({ selection: toggleValue(selection, facet, id) })),
    [change, facet],
  );
  const [isUnfolded] = useState(props.isOpen || chosen.length > 0);
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [filterText, setFilterText] = useState("");
  const isSearchable = values.length > searchableFrom && open;
  const shown = shownValues({
    values,
    counts: allCounts,
    chosen,
    filterText: isSearchable ? filterText : "",
    max: open ? Infinity : firstShown,
  });
  const isEnabled = ({ value, index }: Shown) => chosen.includes(value.id) || (counts[index] ?? 0) > 0;
  const stop = (shown.find((line) => line.value.id === current && isEnabled(line)) ?? shown.find(isEnabled))?.value.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:not(:disabled)")];
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + step];
    next?.focus();
  };
  return (
    <details className={styles["group"]} open={isUnfolded} data-facet={facet}>
      <summary className={styles["name"]}>
        <span>{name}</span>
        {chosen.length > 0 && <span className={styles["badge"]}>{chosen.length}</span>}
        <svg viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true" className={styles["arrow"]}>
          <path d="M2.5 4.5L6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      <fieldset ref={group} className={styles["body"]}>
        <legend className="visually-hidden">{name}</legend>
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
        <ul role="list" className={styles["values"]} id={id} onKeyDown={move}>
          {shown.map(({ value, index, depth }) => {
            const count = counts[index] ?? 0;
            const checked = chosen.includes(value.id);
            return (
              <li
                key={value.id}
                className={depth === 0 ? undefined : depth === 1 ? styles["depth1"] : styles["depth2"]}
              >
                <FacetValueBox
                  facet={facet}
                  id={value.id}
                  label={value.label}
                  count={count}
                  checked={checked}
                  isStop={value.id === stop}
                  onFocus={setCurrent}
                  onToggle={toggle}
                />
              </li>
            );
          })}
        </ul>
        {shown.length === 0 && <p className="muted">{t("facet.none")}</p>}
        {values.length > firstShown && (
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
        {chosen.length > 0 && (
          <div className={styles["foot"]}>
            {multiple && (
              <label className={styles["mode"]}>
                <input
                  type="checkbox"
                  role="switch"
                  aria-checked={wantsAll}
                  checked={wantsAll}
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
            <button
              type="button"
              className={styles["clear"]}
              aria-label={t("facet.clear", { facet: name })}
              onClick={() => {
                group.current?.querySelector<HTMLElement>("ul input:not(:disabled)")?.focus({ preventScroll: true });
                change(({ selection }) => ({ selection: withFacet(selection, facet, []) }));
              }}
            >
              {t("facet.clearShort")}
            </button>
          </div>
        )}
      </fieldset>
    </details>
  );
}

type Shown = { value: FacetValue; index: number; depth: number };

/**
 * The `max` values with the highest counts, or those that match `filterText`; chosen ones always. Each comes with its ancestors, so
 * a tree stays whole; values below one parent stand together.
 */
function shownValues(ask: {
  values: readonly FacetValue[];
  counts: ArrayLike<number>;
  chosen: readonly string[];
  filterText: string;
  max: number;
}): Shown[] {
  const { values, counts } = ask;
  const ids = new Set(values.map(({ id }) => id));
  const below = (parent: string | undefined, depth: number): Shown[] =>
    values
      .map((value, index) => ({ value, index, depth }))
      .filter(({ value }) => (ids.has(value.parent ?? "") ? value.parent : undefined) === parent)
      .sort((a, b) => (counts[b.index] ?? 0) - (counts[a.index] ?? 0))
      .flatMap((line) => [line, ...below(line.value.id, depth + 1)]);
  const wanted = foldLabel(ask.filterText);
  const lines = below(undefined, 0);
  const isKept = ({ value: { id, label } }: Shown, place: number) =>
    ask.chosen.includes(id) || (wanted === "" ? place < ask.max : foldLabel(label).includes(wanted));
  const shown = new Set<string>();
  for (const line of lines.filter(isKept))
    for (let at: FacetValue | undefined = line.value; at; at = values.find(({ id }) => id === at?.parent))
      shown.add(at.id);
  return lines.filter(({ value }) => shown.has(value.id));
}

/** A label as it is compared with a typed text: without case, width, punctuation and spaces, `&` read as "and". */
const foldLabel = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
