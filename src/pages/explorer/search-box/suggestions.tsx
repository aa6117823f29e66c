import { useEffect, useRef } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { LangText } from "../../../ui/text/lang-text.tsx";
import type { Found } from "../search/scan-catalog.ts";
import { useHeadings } from "../search/use-headings.ts";
import { pickSuggestion } from "./pick-suggestion.ts";
import { companyNames, type Suggestion, suggest } from "./suggest.ts";
import styles from "./suggestions.module.scss";

type Props = {
  /** Of the list; option n is `<id>-<n>`. */
  id: string;
  options: readonly Suggestion[];
  active: number;
  facets: Catalog["facets"];
  found: Found | null;
  onHeadings: (headings: Suggestion[]) => void;
  onPick: (suggestion: Suggestion) => void;
};

/** The list under the text box. The focus stays in the box; a press on an option does not take it away. */
function Suggestions({ id, options, active, facets, found, onHeadings, onPick }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  useHeadings(found, onHeadings);
  if (options.length === 0) return null;
  const kinds = [...new Set(options.map(({ kind }) => kind))];
  return (
    <div ref={list} id={id} role="listbox" className={styles["list"]} aria-label={t("search.suggestions")}>
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div className={styles["kind"]} id={`${id}-${kind}`} role="presentation">
            {t(`suggest.${kind}`)}
          </div>
          {options.map((option, index) =>
            option.kind !== kind ? null : (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the text box handles the keys, as the combobox pattern has it
              <div
                key={option.kind === "company" ? option.slug : `${aboutOf(option)}:${option.id}`}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles["option"]}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(option)}
              >
                <span lang={option.kind !== "value" && option.lang !== locale ? languageTags[option.lang] : undefined}>
                  <LangText text={option.text} locale={option.kind === "value" ? locale : option.lang} />
                </span>
                {option.kind === "value" && (
                  <span className={styles["about"]}>{facets.find(({ id }) => id === option.facet)?.label}</span>
                )}
                {option.kind === "heading" && (
                  <span className={styles["about"]}>
                    <LangText text={option.company} locale={locale} />
                  </span>
                )}
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

const aboutOf = (option: Exclude<Suggestion, { kind: "company" }>): string =>
  option.kind === "value" ? option.facet : option.slug;

/** What the text box fetches with its first focus. `prepare` rejects where the names of a large casebook cannot be had. */
export const finder = {
  suggest,
  Suggestions,
  pick: pickSuggestion,
  prepare: (catalog: Catalog): Promise<void> => companyNames.prepare(catalog),
};
