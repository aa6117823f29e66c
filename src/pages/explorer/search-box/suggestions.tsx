import { useEffect, useRef } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import type { Locale } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { SuggestionMaterial } from "../../../search/suggest.ts";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./suggestions.module.scss";

/** `about` is shown beside the text: the facet of a value, the company of a heading. */
export type Suggestion =
  | { kind: "value"; facet: string; id: string; text: string; about: string }
  | { kind: "company"; slug: string; text: string; lang: Locale; about: "" }
  | { kind: "heading"; slug: string; id: string; text: string; lang: Locale; about: string };

export function toSuggestions({ facets, cases }: Catalog, material: SuggestionMaterial): Suggestion[] {
  const slugOf = (row: number) => cases[row]?.slug ?? "";
  return [
    ...material.values.map(({ facet, id, label }): Suggestion => {
      const about = facets.find((one) => one.id === facet)?.label ?? "";
      return { kind: "value", facet, id, text: label, about };
    }),
    ...material.companies.map(
      ({ row, title, lang }): Suggestion => ({ kind: "company", slug: slugOf(row), text: title, lang, about: "" }),
    ),
    ...material.headings.map(
      ({ row, headingId, heading, lang, company }): Suggestion => ({
        kind: "heading",
        slug: slugOf(row),
        id: headingId,
        text: heading,
        lang,
        about: company,
      }),
    ),
  ];
}

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
