import type { ContentCache } from "../../content/content-cache.ts";
import { locales } from "../../domain/locale.ts";

/** While developing: a saved case file reaches the open page without a reload. The compiler's plugin sends the paths. */
export function listenForContent(cache: ContentCache, refresh: () => Promise<void>): void {
  import.meta.hot?.on("casebook:data", async ({ changed }: { changed: string[] }) => {
    const client = await cache.open();
    await Promise.all(changed.map((path) => client.resetQueries({ queryKey: ["content", path] })));
    const shown = locales.filter((locale) => cache.catalog(locale) && changed.includes(`${locale}/catalog.json`));
    await Promise.all(shown.map((locale) => cache.loadCatalog(locale, "fresh")));
    await refresh();
  });
}
