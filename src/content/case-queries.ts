import { queryOptions } from "@tanstack/react-query";
import type { Catalog } from "../domain/customer-case.ts";
import type { Locale } from "../domain/locale.ts";
import { catalogOfList } from "../search/facets/listed-catalog.ts";
import { readList } from "../search/facets/read-list.ts";
import { ContentError } from "./content-error.ts";
import type { ContentSource } from "./content-source.ts";
import { readCatalog } from "./read-content.ts";
import { takeRead } from "./take-read.ts";

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
  // Comparing ten thousand cases with themselves costs more than drawing them again; content changes only while developing.
  structuralSharing: false,
} as const;

export const catalogQuery = (source: ContentSource, locale: Locale) => {
  const path = `${locale}/catalog.json`;
  return queryOptions({
    queryKey: ["content", path],
    queryFn: async ({ signal }) => catalogOf(path, await source(path, signal)),
    ...common,
  });
};

/** A small casebook lies there whole, a large one as a list whose cards' texts come by `fillCards`. */
function catalogOf(path: string, data: unknown): Catalog {
  if (typeof data !== "object" || data === null || !("shardSize" in data)) return readCatalog(path, data);
  return catalogOfList(takeRead(path, readList(data)));
}

/** Any compiled file, as it was parsed; its reader checks it. */
export const dataQuery = (source: ContentSource, path: string) =>
  queryOptions({
    queryKey: ["content", path],
    queryFn: ({ signal }) => source(path, signal),
    ...common,
  });
