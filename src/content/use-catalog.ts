import { useSyncExternalStore } from "react";
import type { Catalog } from "../domain/customer-case.ts";
import type { Locale } from "../domain/locale.ts";
import { useContentCache } from "./cache-context.ts";

/** The catalog that the list's loader put in place; a changed one replaces it. */
export function useCatalog(locale: Locale): Catalog {
  const cache = useContentCache();
  const read = () => cache.catalog(locale);
  const catalog = useSyncExternalStore(cache.subscribe, read, read);
  if (catalog === undefined) throw new Error(`No catalog in ${locale}: the route's loader must load it first.`);
  return catalog;
}
