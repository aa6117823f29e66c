import type { CaseSummary } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { CaseLink } from "../../ui/text/case-link.tsx";
import page from "./insights-page.module.scss";

/** How many cases exist in both languages, and links to those that exist in one. */
export function LanguageList({ coverage }: { coverage: LanguageCoverage }) {
  const t = useTexts("insights");
  const { both, only } = coverage;
  return (
    <section className={page["section"]} aria-labelledby="languages">
      <h2 id="languages">{t("language.title")}</h2>
      <p className={page["text"]}>{t("language.both", { count: both })}</p>
      {only.zh.length + only.en.length === 0 && <p className={page["text"]}>{t("language.complete")}</p>}
      {locales.map(
        (lang) =>
          only[lang].length > 0 && (
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
          ),
      )}
    </section>
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
