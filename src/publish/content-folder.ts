import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CaseDetail, type Catalog, schemaVersion } from "../domain/customer-case.ts";
import { type Locale, locales } from "../domain/locale.ts";

/** The compiled content in a folder (`dist/data`). Catalogs are read once; cases are read each time. */
export type ContentFolder = {
  /** Any compiled JSON file, by its path below the folder. Rejects when there is none. */
  read: (path: string) => Promise<unknown>;
  catalogs: () => Promise<Record<Locale, Catalog>>;
  /** All cases in both languages, one at a time, so that not all of them are in memory at once. */
  details: () => AsyncGenerator<CaseDetail>;
  detail: (locale: Locale, slug: string) => Promise<CaseDetail>;
};

export const openContent = (folder: string): ContentFolder => {
  const kept = new Map<string, Promise<unknown>>();
  const load = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(folder, path), "utf8"));
  const read = (path: string): Promise<unknown> => {
    if (path.includes("/cases/")) return load(path);
    const before = kept.get(path) ?? load(path);
    kept.set(path, before);
    return before;
  };
  const catalog = async (locale: Locale): Promise<Catalog> => {
    const file = `${locale}/catalog.json`;
    const found = (await read(file).catch(() => null)) as Catalog | null;
    if (found?.schemaVersion === schemaVersion) return found;
    throw new Error(
      `There is no ${file} of version ${schemaVersion} in ${folder}. Compile the cases before publishing.`,
    );
  };
  const catalogs = async () => {
    const [zh, en] = await Promise.all(locales.map(catalog));
    if (!zh || !en) throw new Error("A catalog is missing.");
    return { zh, en };
  };
  const detail = async (locale: Locale, slug: string) => (await load(`${locale}/cases/${slug}.json`)) as CaseDetail;
  async function* details() {
    const all = await catalogs();
    for (const locale of locales) for (const { slug } of all[locale].cases) yield await detail(locale, slug);
  }
  return { read, catalogs, details, detail };
};
