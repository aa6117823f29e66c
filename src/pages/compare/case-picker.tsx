import { useState } from "react";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { languageTags } from "../../domain/locale.ts";
import { byName } from "../../domain/sort-order.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { IconButton } from "../../ui/button/button.tsx";
import fields from "../../ui/fields/field.module.scss";
import { maxCompared } from "../../url/case-set.ts";
import styles from "./case-picker.module.scss";

type Props = {
  cases: readonly CaseSummary[];
  slugs: readonly string[];
  /** An empty slug removes the case. */
  onChoose: (slot: number, slug: string) => void;
};

/** A select for each compared case, sorted by name, and one more to add a case while fewer than four are chosen. */
export function CasePicker({ cases, slugs, onChoose }: Props) {
  const t = useTexts("compare");
  const sorted = byName(cases);
  const slots = [...slugs, ...(slugs.length < maxCompared ? [""] : [])];
  if (slugs.length === 0) slots.push("");
  return (
    <fieldset className={styles["picker"]}>
      <legend className="visually-hidden">{t("pick.label")}</legend>
      {slots.map((slug, slot) => {
        const company = cases.find((item) => item.slug === slug)?.title ?? "";
        const adds = slug === "" && slot === slugs.length && slot > 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: each select stands for a column
          <div key={slot} className={styles["slot"]}>
            <CaseSelect
              label={adds ? t("pick.add") : t("pick.slot", { place: slot + 1 })}
              slug={slug}
              cases={sorted}
              taken={slugs}
              onChoose={(chosen) => onChoose(slot, chosen)}
            />
            {slug !== "" && (
              <IconButton
                icon="close"
                label={t("remove", { company })}
                onClick={(event) => {
                  event.currentTarget.closest("fieldset")?.querySelector("select")?.focus();
                  onChoose(slot, "");
                }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

type SelectProps = {
  label: string;
  slug: string;
  cases: readonly CaseSummary[];
  taken: readonly string[];
  onChoose: (slug: string) => void;
};

/**
 * Shows a choice at once, although the address that holds it changes later. Without that, React would set the select back between the
 * `input` and the `change` event of a choice that was made during hydration.
 */
function CaseSelect({ label, slug, cases, taken, onChoose }: SelectProps) {
  const t = useTexts("compare");
  const [chosen, setChosen] = useState(slug);
  const [lastSlug, setLastSlug] = useState(slug);
  if (slug !== lastSlug) {
    setLastSlug(slug);
    setChosen(slug);
  }
  const choose = (next: string) => {
    if (next === chosen) return;
    setChosen(next);
    onChoose(next);
  };
  return (
    <label className={fields["field"]}>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {slug === "" && <option value="">{t("pick.none")}</option>}
        {cases.map((item) => (
          <option
            key={item.slug}
            value={item.slug}
            disabled={item.slug !== slug && taken.includes(item.slug)}
            lang={languageTags[item.lang]}
          >
            {item.title}
          </option>
        ))}
      </select>
    </label>
  );
}
