import { useEffect, useRef } from "react";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./suggestions.module.scss";
import type { Suggestion } from "./to-suggestions.ts";

type Props = {
  /** Of the list; option n has the id `<id>-<n>`. */
  id: string;
  options: readonly Suggestion[];
  active: number;
  onPick: (suggestion: Suggestion) => void;
};

/** The list under the search box. The focus stays in the box; a press on an option does not take it away. */
export function Suggestions({ id, options, active, onPick }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  if (options.length === 0) return null;
  const kinds = [...new Set(options.map(({ kind }) => kind))];
  return (
    <div ref={list} id={id} role="listbox" className={styles["list"]} aria-label={t("search.suggestions")}>
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div className={styles["kind"]} id={`${id}-${kind}`} role="presentation">
            {t(`suggest.${kind}`)}
          </div>
          {options.map((option, index) => {
            if (option.kind !== kind) return null;
            const lang = option.kind === "value" ? locale : option.lang;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search box handles the keys, as in the combobox pattern
              <div
                key={keyOf(option)}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles["option"]}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(option)}
              >
                <LangText text={option.text} locale={lang} />
                {option.about !== "" && <LangText className={styles["about"]} text={option.about} locale={locale} />}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const keyOf = (option: Suggestion): string =>
  option.kind === "company" ? option.slug : `${option.kind === "value" ? option.facet : option.slug}:${option.id}`;
