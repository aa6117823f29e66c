import type { CaseSummary } from "../../../domain/customer-case.ts";
import { languageTags, locales } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import fields from "../../../ui/fields/field.module.scss";
import { defaultLimit, maxLimit } from "../embed-address.ts";
import { embedColors, embedSchemes, maxRadius } from "../embed-style.ts";
import { ownColor } from "../embed-theme.ts";
import styles from "./embed-form.module.scss";

/** Corner radius of the casebook's own cards, CSS pixels. */
const ownRadius = "10";

type Props = {
  /** What the form holds. */
  params: URLSearchParams;
  cases: readonly Pick<CaseSummary, "slug" | "title" | "lang">[];
  onChange: (params: URLSearchParams) => void;
};

/**
 * The options of an embed. Every field is named as its query parameter, so that the readers of the address read the form; `kind` and
 * `use`, the colours that are asked for, are its own.
 */
export function EmbedForm({ params, cases, onChange }: Props) {
  const t = useTexts("embed");
  const common = useTexts("common");
  const isCase = params.get("kind") === "case";
  const used = params.getAll("use");
  return (
    <form className={styles["options"]} onInput={(event) => onChange(readForm(event.currentTarget))}>
      <fieldset className={styles["group"]}>
        <legend>{t("option.kind")}</legend>
        {(["list", "case"] as const).map((kind) => (
          <label key={kind} className={styles["choice"]}>
            <input type="radio" name="kind" value={kind} defaultChecked={kind === "list"} />
            <span>{t(`option.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={fields["field"]} hidden={!isCase}>
        <span>{t("option.caseLabel")}</span>
        <select name="slug">
          {cases.map(({ slug, title, lang }) => (
            <option key={slug} value={slug} lang={languageTags[lang]}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className={fields["field"]} hidden={isCase}>
        <span>{t("option.limit")}</span>
        <input type="number" name="limit" min={1} max={maxLimit} defaultValue={defaultLimit} />
      </label>
      <label className={fields["field"]}>
        <span>{t("option.lang")}</span>
        <select name="lang" defaultValue={useLocale()}>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {common(`language.${locale}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={fields["field"]}>
        <span>{t("option.scheme")}</span>
        <select name="scheme">
          {embedSchemes.map((scheme) => (
            <option key={scheme} value={scheme}>
              {t(`scheme.${scheme}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={fields["field"]}>
        <span>{t("option.radius")}</span>
        <input type="number" name="radius" min={0} max={maxRadius} defaultValue={ownRadius} />
      </label>
      <fieldset className={styles["group"]}>
        <legend>{t("option.colors")}</legend>
        {embedColors.map((name) => (
          <div key={name} className={styles["color"]}>
            <label className={styles["choice"]}>
              <input type="checkbox" name="use" value={name} />
              <span>{t("option.use", { name: t(`option.${name}`) })}</span>
            </label>
            <input
              type="color"
              name={name}
              hidden={!used.includes(name)}
              aria-label={t(`option.${name}`)}
              defaultValue={ownColor(name, "light")}
            />
          </div>
        ))}
      </fieldset>
    </form>
  );
}

/** The parameters of a form, without colours that are not asked for and the radius that cards have anyway. */
function readForm(form: HTMLFormElement): URLSearchParams {
  const data = new FormData(form);
  for (const name of embedColors) if (!data.getAll("use").includes(name)) data.delete(name);
  if (data.get("radius") === ownRadius) data.delete("radius");
  return new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
}
