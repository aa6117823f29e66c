import { queryOptions } from "@tanstack/react-query";
import type { Locale } from "../domain/locale.ts";
import { common } from "./case-queries.ts";
import type { ContentSource } from "./content-source.ts";
import { readCaseDetail } from "./read-case.ts";

export const caseQuery = (source: ContentSource, locale: Locale, slug: string) => {
  const path = `${locale}/cases/${encodeURIComponent(slug)}.json`;
  return queryOptions({
    queryKey: ["content", path],
    queryFn: async ({ signal }) => readCaseDetail(path, await source(path, signal)),
    ...common,
  });
};
