import { Link } from "react-router";
import type { CaseDetail } from "../../domain/customer-case.ts";
import { punctuation } from "../../domain/locale.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import { LangText } from "../../ui/text/text.tsx";
import { valueHref } from "../../url/paths.ts";
import type { FacetRows, ValueRow } from "./compare-facts.ts";
import { CompareGroup, CompareRow } from "./compare-row.tsx";
import styles from "./compare-table.module.scss";

type Props = { rows: FacetRows; details: readonly CaseDetail[]; onlyDifferent: boolean };

/** A facet with one value per case: one row with the names of the values. */
export function SingleValueRow({ rows, details }: { rows: FacetRows; details: readonly CaseDetail[] }) {
  return (
    <CompareRow
      name={rows.facet.label}
      same={details.length > 1 ? rows.same : undefined}
      cells={details.map((detail, at) => ({
        key: detail.slug,
        content: names(rows.values.filter(({ held }) => held[at])),
      }))}
    />
  );
}

/** A facet with several values per case: a row for each value, with yes or no. */
export function ValueRows({ rows, details, onlyDifferent }: Props) {
  return (
    <CompareGroup name={rows.facet.label} width={details.length + 1}>
      {rows.values
        .filter(({ same }) => !(onlyDifferent && same))
        .map((value) => (
          <ValueTableRow key={value.id} rows={rows} value={value} details={details} />
        ))}
      <UnmappedRow rows={rows} details={details} />
    </CompareGroup>
  );
}

const names = (values: readonly ValueRow[]) =>
  values.length === 0 ? null : (
    <ul role="list">
      {values.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  );

function ValueTableRow({ rows, value, details }: { rows: FacetRows; value: ValueRow; details: readonly CaseDetail[] }) {
  const t = useTexts("compare");
  const locale = useLocale();
  const held = (
    <span className={styles["held"]}>
      <Icon name="check" />
      <span>{t("yes")}</span>
    </span>
  );
  return (
    <CompareRow
      name={
        <Link to={valueHref(locale, rows.facet, value.id)}>
          <LangText text={value.label} locale={locale} />
        </Link>
      }
      same={value.same}
      marked={false}
      absent={t("no")}
      cells={details.map(({ slug }, at) => ({ key: slug, content: value.held[at] ? held : null }))}
    />
  );
}

function UnmappedRow({ rows, details }: { rows: FacetRows; details: readonly CaseDetail[] }) {
  const t = useTexts("compare");
  if (rows.unmapped.every((texts) => texts.length === 0)) return null;
  return (
    <CompareRow
      name={t("unmapped")}
      cells={details.map((detail, at) => {
        const texts = rows.unmapped[at] ?? [];
        return {
          key: detail.slug,
          content:
            texts.length === 0 ? null : (
              <LangText text={texts.join(punctuation[detail.lang].list)} locale={detail.lang} />
            ),
        };
      })}
    />
  );
}
