import { queryOptions } from "@tanstack/react-query";
import type { Locale } from "../model/locale.ts";
import { ContentError } from "./content-error.ts";
import type { ContentSource } from "./content-source.ts";
import { readCatalog } from "./read-content.ts";

/** A lost connection is worth two more tries; a missing or damaged file stays so. */
const retry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof ContentError && error.fault === "unreachable";

/** Content does not change while a page is open; offline requests fail at once instead of waiting unseen. */
export const common = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: "always",
  retry,
  retryDelay: 400,
} as const;

export const catalogQuery = (source: ContentSource, locale: Locale) => {
  const path = `${locale}/catalog.json`;
  return queryOptions({
    queryKey: ["content", path],
    queryFn: async ({ signal }) => readCatalog(path, await source(path, signal)),
    ...common,
  });
};

/** Any compiled file, as it was parsed; its reader checks it. */
export const dataQuery = (source: ContentSource, path: string) =>
  queryOptions({
    queryKey: ["content", path],
    queryFn: ({ signal }) => source(path, signal),
    ...common,
  });
