import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { type ExplorerState, maxQueryLength } from "../../../url/explorer-state.ts";
import type { Found } from "../search/scan-catalog.ts";
import type { ChangeState } from "../state/use-explorer.ts";
import styles from "./search-field.module.scss";
import type { Suggestion } from "./suggest.ts";

type Finder = typeof import("./suggestions.tsx")["finder"];

type Props = {
  catalog: Catalog;
  state: ExplorerState;
  /** What the text found, once that is known. */
  found: Found | null;
  change: ChangeState;
  /** Goes to another page. */
  leave: (to: string) => void;
  onCommit: () => void;
  onFocus: () => void;
};

/**
 * The text box, a combobox whose suggestions come with the first focus. Letters of an input method reach the search only
 * when they are composed, and its Enter, Esc and arrows stay its own.
 */
export function SearchField({ catalog, state, found, change, leave, onCommit, onFocus }: Props) {
  const { query } = state;
  const t = useTexts("explorer");
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState(query);
  const [seen, setSeen] = useState(query);
  const [finder, setFinder] = useState<Finder | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [headings, setHeadings] = useState<readonly Suggestion[]>([]);
  if (seen !== query) {
    setSeen(query);
    setDraft(query);
  }
  const options = isOpen && finder !== null ? [...finder.suggest(catalog, draft), ...headings] : [];
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion) => {
    close();
    finder?.pick(suggestion, { locale, state, change, leave });
  };
  const bring = () => {
    onFocus();
    // Without suggestions the text box searches all the same.
    import("./suggestions.tsx")
      .then(async (loaded) => {
        await loaded.finder.prepare(catalog);
        setFinder(loaded.finder);
      })
      .catch(noSuggestions);
  };
  const type = (text: string, isComposing: boolean) => {
    // The focus may have come before the app, or the names not with it.
    bring();
    setDraft(text);
    setHeadings([]);
    if (isComposing) return;
    setIsOpen(text.trim() !== "");
    setActive(-1);
    change({ query: text }, "typing");
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && draft !== "") {
      // Chromium would empty a search box at once; the list closes first.
      event.preventDefault();
      if (options.length > 0) close();
      else type("", false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(draft.trim() !== "");
      // One place more than there are options: past the last the text box itself is current again.
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
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles["lens"]}>
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M12.8 12.8L17 17" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        id={id}
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
        onFocus={bring}
        onBlur={() => {
          close();
          onCommit();
        }}
      />
      {finder !== null && isOpen && (
        <finder.Suggestions
          id={`${id}-list`}
          options={options}
          active={active}
          facets={catalog.facets}
          found={found}
          onHeadings={setHeadings}
          onPick={pick}
        />
      )}
    </form>
  );
}

const noSuggestions = () => undefined;
