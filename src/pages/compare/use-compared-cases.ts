import { useSuspenseQueries } from "@tanstack/react-query";
import { caseQuery } from "../../content/cache.ts";
import type { CaseDetail } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";

/** The cases in full, in the order of their slugs. The route's loader has brought them, so nothing is suspended. */
export function useComparedCases(slugs: readonly string[]): CaseDetail[] {
  const locale = useLocale();
  return useSuspenseQueries({ queries: slugs.map((slug) => caseQuery(locale, slug)) }).map(({ data }) => data);
}
