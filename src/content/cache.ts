import { type DehydratedState, hydrate, QueryClient, queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { type CaseDetail, type Catalog, schemaVersion } from "../domain/customer-case.ts";
import type { Locale } from "../domain/locale.ts";
import { ContentError } from "./errors.ts";
import type { ContentSource } from "./fetch.ts";

/**
 * The query client of the app. Every query key is `["content", path]`, and the default query function reads that file from
 * `source`. `state` is the content that came with a prerendered page.
 */
export function createQueryClient(source: ContentSource, state?: DehydratedState): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey, signal }) => {
          const path = String(queryKey[1]);
          return checkVersion(path, await source(path, signal));
        },
        // Compiled content does not change while a page is open.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        // An offline request fails at once instead of waiting for the network.
        networkMode: "always",
        // A lost connection is worth two more tries; a missing or damaged file is not.
        retry: (failures, error) => failures < 2 && error instanceof ContentError && error.fault === "unreachable",
        retryDelay: 400,
      },
    },
  });
  if (state) hydrate(client, state);
  return client;
}

/** Throws `outdated` when the file was compiled for another schema version, `damaged` when it is not a compiled file at all. */
function checkVersion(path: string, data: unknown): unknown {
  const version = typeof data === "object" && data !== null && "schemaVersion" in data ? data.schemaVersion : undefined;
  if (version === schemaVersion) return data;
  throw new ContentError(Number.isInteger(version) ? "outdated" : "damaged", path);
}

const contentKey = (path: string) => ["content", path] as const;

export const catalogQuery = (locale: Locale) =>
  queryOptions<Catalog>({ queryKey: contentKey(`${locale}/catalog.json`) });

/** The catalog of a language, which the loader of the page has fetched. */
export const useCatalog = (locale: Locale): Catalog => useSuspenseQuery(catalogQuery(locale)).data;

export const caseQuery = (locale: Locale, slug: string) =>
  queryOptions<CaseDetail>({ queryKey: contentKey(`${locale}/cases/${encodeURIComponent(slug)}.json`) });

/** The text search index, parsed but not read. */
export const searchIndexQuery = queryOptions<object>({ queryKey: contentKey("search.json") });

/** The texts of the cases that the index above does not hold. */
export const searchBodiesQuery = queryOptions<object>({ queryKey: contentKey("search-bodies.json") });
