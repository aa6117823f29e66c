import { type FormEvent, type KeyboardEvent, lazy, Suspense, useId, useMemo, useState } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { SectionBoundary } from "../../../ui/layout/section-boundary.tsx";
import { type ExplorerState, isChosen, maxQueryLength, toggleValue } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import type { TextSearch } from "../search/text-search.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./search-field.module.scss";
import { type Suggestion, toSuggestions } from "./to-suggestions.ts";

const loadSuggestions = async () => ({ default: (await import("./suggestions.tsx")).Suggestions });
const Suggestions = lazy(loadSuggestions);

type Props = {
  catalog: Catalog;
  state: ExplorerState;
  /** Null until the search index is loaded; there are no suggestions without it. */
  textSearch: TextSearch | null;
  change: ChangeState;
  navigateAway: (to: string) => void;
  onCommit: () => void;
  onFocus: () => void;
};

/**
 * The search box, a combobox. Letters of an input method reach the search only when they are composed, and its Enter, Esc and
 * arrows stay its own. The form works without the app too: it asks for `?q=`.
 */
export function SearchField({ catalog, state, textSearch, change, navigateAway, onCommit, onFocus }: Props) {
  const { query } = state;
  const t = useTexts("explorer");
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState(query);
  const [seen, setSeen] = useState(query);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  if (seen !== query) {
    setSeen(query);
    setDraft(query);
  }
  const options = useMemo(
    () => (isOpen && textSearch ? toSuggestions(catalog, textSearch.suggest(draft, locale)) : []),
    [isOpen, textSearch, catalog, draft, locale],
  );
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const pick = (option: Suggestion) => {
    close();
    if (option.kind === "company") navigateAway(paths.customerCase.href(locale, option.slug));
    else if (option.kind === "heading")
      navigateAway(`${paths.customerCase.href(locale, option.slug)}#${encodeURIComponent(option.id)}`);
    else
      change(({ selection }) => {
        const { facet, id } = option;
        const isKnown = isChosen(selection, facet, id);
        return { selection: isKnown ? selection : toggleValue(selection, facet, id), query: "" };
      });
  };
  const type = (text: string, isComposing: boolean) => {
    // The box may have had the focus before the app was ready.
    onFocus();
    setDraft(text);
    if (isComposing) return;
    setIsOpen(text.trim() !== "");
    setActive(-1);
    change({ query: text }, "typing");
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && draft !== "") {
      // Chromium would clear a search box at once; the list closes first.
      event.preventDefault();
      if (options.length > 0) close();
      else type("", false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(draft.trim() !== "");
      // One place more than there are options: after the last one the box itself is current again.
      const places = options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter") {
      const option = options[active];
      if (option === undefined) return;
      event.preventDefault();
      pick(option);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close();
    onCommit();
  };
  return (
    <form role="search" className={styles["search"]} onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {t("search.label")}
      </label>
      <svg viewBox="0 0 20 20" width="1.25rem" height="1.25rem" aria-hidden="true" className={styles["lens"]}>
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M12.8 12.8L17 17" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        id={id}
        name="q"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-list-${active}`}
        className={styles["input"]}
        value={draft}
        maxLength={maxQueryLength}
        placeholder={t("search.placeholder")}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={press}
        onFocus={onFocus}
        onBlur={() => {
          close();
          onCommit();
        }}
      />
      {isOpen && options.length > 0 && (
        <SectionBoundary fallback={null}>
          <Suspense fallback={null}>
            <Suggestions id={`${id}-list`} options={options} active={active} onPick={pick} />
          </Suspense>
        </SectionBoundary>
      )}
    </form>
  );
}
