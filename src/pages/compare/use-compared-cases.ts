import { useSuspenseQueries } from "@tanstack/react-query";
import { caseQuery } from "../../content/cache.ts";
import type { CaseDetail } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";

/** The cases in the order of the slugs. The loader of the route has fetched them, so this never suspends. */
export function useComparedCases(slugs: readonly string[]): CaseDetail[] {
  const locale = useLocale();
  return useSuspenseQueries({ queries: slugs.map((slug) => caseQuery(locale, slug)) }).map(({ data }) => data);
}
