import type { CaseSummary } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";

/** How many cases exist in both languages, and which exist in one only, in list order. */
export type LanguageCoverage = { both: number; only: Record<Locale, CaseSummary[]> };

export function languageCoverage(cases: readonly CaseSummary[]): LanguageCoverage {
  const onlyIn = (locale: Locale) =>
    cases.filter(({ availableLangs }) => availableLangs.length === 1 && availableLangs[0] === locale);
  const only = { zh: onlyIn("zh"), en: onlyIn("en") };
  return { both: cases.length - only.zh.length - only.en.length, only };
}
