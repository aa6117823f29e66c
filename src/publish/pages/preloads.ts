import type { Locale } from "../../domain/locale.ts";
import { type PageId, paths } from "../../url/paths.ts";

/** Vite's manifest of the client build, as far as it is read here. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

/**
 * Addresses of the module files that a page needs besides the entry script, so that they load along with it: all that the entry
 * imports, those of `sources` (`src/pages/explorer/explorer-page.tsx`) and all that these import.
 */
export const modulePreloads = (manifest: Manifest, sources: readonly string[]): string[] => {
  const withImports = (start: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const queue = [...start];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(...(manifest[key]?.imports ?? []));
    }
    return seen;
  };
  return [...withImports(["index.html", ...sources])]
    .filter((key) => key !== "index.html")
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith(".js"));
};

/** The lazily loaded sources that a page needs; a 404 page (no `id`) needs only its texts. */
export const sourcesOf = (id: PageId | undefined, locale: Locale): string[] => {
  const { source, texts }: { source?: string; texts: readonly string[] } = id === undefined ? { texts: [] } : paths[id];
  return [
    ...(source === undefined ? [] : [source]),
    ...["common", ...texts].map((name) => `src/i18n/${locale}/${name}.json`),
  ];
};
