import type { QueryClient } from "@tanstack/react-query";
import type { Catalog } from "../domain/customer-case.ts";
import { type Locale, locales } from "../domain/locale.ts";
import type { ContentSource } from "./content-source.ts";

/** Content that came with a prerendered page, as the build wrote it (`dehydrate` of the query library). */
export type BroughtContent = readonly { queryKey: readonly unknown[]; state: { data: unknown } }[];

/**
 * All content a page has. The list of cases needs only its catalog, which comes with the page, so the query library is
 * fetched when something else is asked for: `open`. Rejects when its file cannot be had.
 */
export type ContentCache = {
  /** The catalog if it is at hand. */
  catalog: (locale: Locale) => Catalog | undefined;
  /** The catalog, fetched if need be; `fresh` asks again for one that may have changed. Throws ContentError. */
  loadCatalog: (locale: Locale, fresh?: "fresh") => Promise<Catalog>;
  subscribe: (listener: () => void) => () => void;
  open: () => Promise<QueryClient>;
};

type OpenClient = (brought: BroughtContent) => Promise<QueryClient>;

const openClient: OpenClient = async (brought) => (await import("./create-query-client.ts")).createQueryClient(brought);

export function createContentCache(
  source: ContentSource,
  brought: BroughtContent = [],
  makeClient: OpenClient = openClient,
): ContentCache {
  const catalogs = new Map<Locale, Catalog>();
  const listeners = new Set<() => void>();
  for (const { queryKey, state } of brought) {
    const locale = locales.find((known) => queryKey[1] === `${known}/catalog.json`);
    if (locale) catalogs.set(locale, state.data as Catalog);
  }
  let client: Promise<QueryClient> | null = null;
  const open = () => {
    client ??= makeClient(brought).catch((error: unknown) => {
      client = null;
      throw error;
    });
    return client;
  };
  return {
    catalog: (locale) => catalogs.get(locale),
    loadCatalog: async (locale, fresh) => {
      const known = catalogs.get(locale);
      if (known !== undefined && !fresh) return known;
      const [queries, { catalogQuery }] = await Promise.all([open(), import("./case-queries.ts")]);
      const catalog = await queries.ensureQueryData(catalogQuery(source, locale));
      if (catalog !== known) {
        catalogs.set(locale, catalog);
        for (const listener of listeners) listener();
      }
      return catalog;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
  };
}
