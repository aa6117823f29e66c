import { locales } from "../model/locale.ts";
import { mostInCatalog, writeList } from "../search/list-file.ts";
import type { OutputFiles } from "./output-files.ts";
import type { Compiled } from "./to-compiled.ts";

/** `<lang>/list.json` and `<lang>/cards-<n>.json` for a casebook too large to load as one catalog; nothing for a smaller one. */
export const buildListFiles = ({ catalogs }: Compiled): OutputFiles => {
  const files: OutputFiles = new Map();
  for (const locale of locales) {
    if (catalogs[locale].cases.length <= mostInCatalog) continue;
    const { list, shards } = writeList(catalogs[locale]);
    files.set(`${locale}/list.json`, JSON.stringify(list));
    for (const [n, shard] of shards.entries()) files.set(`${locale}/cards-${n}.json`, JSON.stringify(shard));
  }
  return files;
};
