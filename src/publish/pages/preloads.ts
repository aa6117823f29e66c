import type { Locale } from "../../domain/locale.ts";

/** Vite's manifest of the client build, as far as it is read here. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

/**
 * Addresses of the module files that a page will ask for after the entry script, so that they load along with it: those of `sources`
 * (`src/app/routes/list-route.tsx`) and of all they import, without the ones the entry brings itself.
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
  const brought = withImports(["index.html"]);
  return [...withImports(sources.filter((source) => manifest[source] !== undefined))]
    .filter((key) => !brought.has(key))
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith(".js"));
};

/** The lazily loaded sources that a page of each kind needs. */
export const sourcesOf = (kind: string, locale: Locale): string[] => {
  const texts = (...names: string[]) => names.map((name) => `src/i18n/${locale}/${name}.json`);
  if (kind === "list") return ["src/app/routes/list-route.tsx", ...texts("common", "explorer")];
  if (kind === "case") return ["src/app/routes/case-route.tsx", ...texts("common", "case")];
  return texts("common");
};
