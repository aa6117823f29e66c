import type { Catalog } from "../../domain/customer-case.ts";
import { mostInCatalog, writeList } from "../../search/facets/list-file.ts";
import type { OutputFile } from "./output-files.ts";

/**
 * `<lang>/catalog.json`: all a small casebook lists; of one too large to travel whole, what filtering needs, with the texts of its
 * cards in `<lang>/cards-<n>.json`.
 */
export function* listCatalog(catalog: Catalog): Generator<OutputFile> {
  const { lang, cases } = catalog;
  if (cases.length <= mostInCatalog) {
    yield [`${lang}/catalog.json`, JSON.stringify(catalog)];
    return;
  }
  const { list, shards } = writeList(catalog);
  yield [`${lang}/catalog.json`, JSON.stringify(list)];
  for (const [n, shard] of shards.entries()) yield [`${lang}/cards-${n}.json`, JSON.stringify(shard)];
}
