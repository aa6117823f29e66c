import { useId } from "react";
import { readHex } from "../../../domain/contrast.ts";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Locale, languageTags, locales } from "../../../domain/locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import fields from "../../../ui/fields/field.module.scss";
import { useDraft } from "../../../ui/fields/use-draft.ts";
import { maxLimit } from "../embed-address.ts";
import { defaultStyle, type EmbedStyle, embedColors, embedSchemes, maxRadius } from "../embed-style.ts";
import { ownColor } from "../embed-theme.ts";
import styles from "./embed-form.module.scss";

/** The options chosen in the dialog. `slug` applies to a single case, `limit` to a list. */
export type EmbedOptions = { kind: "list" | "case"; slug: string; limit: number; locale: Locale; style: EmbedStyle };

export const defaultOptions = (locale: Locale, slug: string): EmbedOptions => ({
  kind: "list",
  slug,
  limit: 6,
  locale,
  style: defaultStyle,
});

type Props = {
  options: EmbedOptions;
  cases: readonly Pick<CaseSummary, "slug" | "title" | "lang">[];
  onChange: (options: EmbedOptions) => void;
};

export function EmbedForm({ options, cases, onChange }: Props) {
  const t = useTexts("embed");
  const common = useTexts("common");
  const id = useId();
  const { style } = options;
  const change = (part: Partial<EmbedOptions>) => onChange({ ...options, ...part });
  const changeStyle = (part: Partial<EmbedStyle>) => change({ style: { ...style, ...part } });
  return (
    <div className={styles["options"]}>
      <fieldset className={styles["group"]}>
        <legend>{t("option.kind")}</legend>
        {(["list", "case"] as const).map((kind) => (
          <label key={kind} className={styles["choice"]}>
            <input type="radio" name={id} checked={options.kind === kind} onChange={() => change({ kind })} />
            <span>{t(`option.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {options.kind === "case" ? (
        <label className={fields["field"]}>
          <span>{t("option.caseLabel")}</span>
          <select value={options.slug} onChange={(event) => change({ slug: event.target.value })}>
            {cases.map((item) => (
              <option key={item.slug} value={item.slug} lang={languageTags[item.lang]}>
                {item.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <NumberField
          label={t("option.limit")}
          min={1}
          max={maxLimit}
          value={options.limit}
          onChange={(limit) => change({ limit })}
        />
      )}
      <label className={fields["field"]}>
        <span>{t("option.lang")}</span>
        <select
          value={options.locale}
          onChange={(event) =>
            change({ locale: locales.find((each) => each === event.target.value) ?? options.locale })
          }
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {common(`language.${locale}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={fields["field"]}>
        <span>{t("option.scheme")}</span>
        <select
          value={style.scheme}
          onChange={(event) =>
            changeStyle({ scheme: embedSchemes.find((each) => each === event.target.value) ?? "auto" })
          }
        >
          {embedSchemes.map((scheme) => (
            <option key={scheme} value={scheme}>
              {t(`scheme.${scheme}`)}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label={t("option.radius")}
        min={0}
        max={maxRadius}
        value={style.radius ?? 12}
        onChange={(radius) => changeStyle({ radius })}
      />
      <fieldset className={styles["group"]}>
        <legend>{t("option.colors")}</legend>
        {embedColors.map((name) => (
          <div key={name} className={styles["color"]}>
            <label className={styles["choice"]}>
              <input
                type="checkbox"
                checked={style[name] !== null}
                onChange={(event) => changeStyle({ [name]: event.target.checked ? ownColor(name, "light") : null })}
              />
              <span>{t("option.use", { name: t(`option.${name}`) })}</span>
            </label>
            {style[name] !== null && (
              <input
                type="color"
                aria-label={t(`option.${name}`)}
                value={style[name]}
                onChange={(event) => changeStyle({ [name]: readHex(event.target.value) })}
              />
            )}
          </div>
        ))}
      </fieldset>
    </div>
  );
}

type NumberProps = { label: string; min: number; max: number; value: number; onChange: (value: number) => void };

/** A whole number between two bounds. It may be empty or out of bounds while it is typed. */
function NumberField({ label, min, max, value, onChange }: NumberProps) {
  const { field } = useDraft(String(value), (text) => {
    if (text !== "") onChange(Math.min(Math.max(Math.round(Number(text)), min), max));
  });
  return (
    <label className={fields["field"]}>
      <span>{label}</span>
      <input type="number" min={min} max={max} {...field} />
    </label>
  );
}
