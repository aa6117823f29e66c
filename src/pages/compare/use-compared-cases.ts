import { useQueryClient } from "@tanstack/react-query";
import { caseQuery } from "../../content/cache.ts";
import type { CaseDetail } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";

/** The cases in the order of the slugs, from the cache that the loader of the route has filled. */
export function useComparedCases(slugs: readonly string[]): CaseDetail[] {
  const client = useQueryClient();
  const locale = useLocale();
  return slugs.flatMap((slug) => client.getQueryData(caseQuery(locale, slug).queryKey) ?? []);
}
