import { type FormEvent, useId, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { maxQueryLength } from "../url/explorer-state.ts";
import styles from "./search-field.module.scss";

type Props = { query: string; onType: (query: string) => void; onCommit: () => void };

/** The text box. Letters of an input method reach the search only when they are composed. */
export function SearchField({ query, onType, onCommit }: Props) {
  const t = useTexts("explorer");
  const id = useId();
  const [draft, setDraft] = useState(query);
  const [seen, setSeen] = useState(query);
  if (seen !== query) {
    setSeen(query);
    setDraft(query);
  }
  const type = (text: string, composing: boolean) => {
    setDraft(text);
    if (!composing) onType(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCommit();
  };
  return (
    <form role="search" className={styles["search"]} onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {t("search.label")}
      </label>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles["lens"]}>
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M12.8 12.8L17 17" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        id={id}
        type="search"
        className={styles["input"]}
        value={draft}
        maxLength={maxQueryLength}
        placeholder={t("search.placeholder")}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onBlur={onCommit}
      />
    </form>
  );
}
