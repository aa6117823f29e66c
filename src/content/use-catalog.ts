import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { Catalog } from "../model/customer-case.ts";
import type { Locale } from "../model/locale.ts";
import { catalogQuery } from "./case-queries.ts";
import { useContentSource } from "./source-context.ts";

/**
 * The catalog that the route's loader fetched; a changed file replaces it in place. Reads the cache without an observer:
 * loaders fetch, retry and report, so an observer would add 2.4 kB to the list page and nothing to do.
 */
export function useCatalog(locale: Locale): Catalog {
  const cache = useQueryClient().getQueryCache();
  const { queryKey } = catalogQuery(useContentSource(), locale);
  const [, path] = queryKey;
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const read = () => cache.find<Catalog>({ queryKey: ["content", path] })?.state.data;
  const catalog = useSyncExternalStore(subscribe, read, read);
  if (catalog === undefined) throw new Error(`${path} is not loaded: the route's loader must fetch it first.`);
  return catalog;
}
