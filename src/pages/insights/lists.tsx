import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { CaseLink } from "../../ui/text/text.tsx";
import { filteredHref } from "../../url/explorer-state.ts";
import { valueHref } from "../../url/paths.ts";
import page from "./insights-page.module.scss";
import { findGaps, frequentPairs, type PairCounts } from "./pair-counts.ts";

const maxGaps = 8;
const maxPairs = 10;

type SectionProps = { id: string; title: string; text?: string | false; children: ReactNode };

/** A part of the page with its heading and, if given, a sentence about it. */
export const Section = ({ id, title, text, children }: SectionProps) => (
  <section className={page["section"]} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {text && <p className={page["text"]}>{text}</p>}
    {children}
  </section>
);

/** Pairs of values without a case, where one would be expected most. */
export function GapList({ pairs }: { pairs: PairCounts }) {
  const t = useTexts("insights");
  const locale = useLocale();
  const gaps = findGaps(pairs, maxGaps);
  return (
    <Section id="gaps" title={t("gaps.title")} text={gaps.length === 0 ? t("gaps.none") : t("gaps.text")}>
      <ol role="list" className={page["list"]}>
        {gaps.map(({ row, column, rowTotal, columnTotal }) => (
          <li key={`${row.id} ${column.id}`} className={page["entry"]}>
            <strong>{t("gaps.pair", { row: row.label, column: column.label })}</strong>
            <span className={page["counts"]}>
              <Link to={valueHref(locale, pairs.rowFacet, row.id)}>
                {t("gaps.row", { label: row.label, count: rowTotal })}
              </Link>
              <Link to={valueHref(locale, pairs.columnFacet, column.id)}>
                {t("gaps.row", { label: column.label, count: columnTotal })}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The values of one facet that cases hold together most often; `none` is said where no case holds two. */
export function TogetherList({ pairs, title, none }: { pairs: PairCounts; title: string; none: string }) {
  const t = useTexts("insights");
  const locale = useLocale();
  const facet = pairs.rowFacet;
  const found = frequentPairs(pairs, maxPairs);
  return (
    <Section id={`${facet.id}-together`} title={title} text={found.length === 0 && none}>
      <ol role="list" className={page["list"]}>
        {found.map(({ first, second, count }) => (
          <li key={`${first.id} ${second.id}`} className={page["entry"]}>
            <Link to={filteredHref(locale, { [facet.id]: [first.id, second.id] }, [facet])}>
              {t("together.pair", { first: first.label, second: second.label })}
            </Link>
            <span className={page["counts"]}>{t("together.count", { count })}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** How many cases exist in both languages, and links to those that exist in one. */
export function LanguageList({ coverage: { both, only } }: { coverage: LanguageCoverage }) {
  const t = useTexts("insights");
  return (
    <Section id="languages" title={t("language.title")} text={t("language.both", { count: both })}>
      {only.zh.length + only.en.length === 0 && <p className={page["text"]}>{t("language.complete")}</p>}
      {locales
        .filter((lang) => only[lang].length > 0)
        .map((lang) => (
          <div key={lang}>
            <h3>{t(`language.only.${lang}`, { count: only[lang].length })}</h3>
            <ul role="list" className={page["names"]}>
              {only[lang].map((item) => (
                <li key={item.slug}>
                  <CaseLink item={item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );
}

/** How many cases exist in both languages, and which exist in one only, in list order. */
type LanguageCoverage = { both: number; only: Record<Locale, CaseSummary[]> };

export function languageCoverage(cases: readonly CaseSummary[]): LanguageCoverage {
  const onlyIn = (locale: Locale) =>
    cases.filter(({ availableLangs }) => availableLangs.length === 1 && availableLangs[0] === locale);
  const only = { zh: onlyIn("zh"), en: onlyIn("en") };
  return { both: cases.length - only.zh.length - only.en.length, only };
}
