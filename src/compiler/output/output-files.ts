import { locales } from "../../domain/locale.ts";
import type { Compiled } from "./to-compiled.ts";
import type { OutputFile } from "./write-output.ts";

/** The catalog of each language and the page of each case, as minified JSON with keys in one order. */
export function* listPages({ catalogs, details }: Compiled): Generator<OutputFile> {
  for (const locale of locales) {
    yield [`${locale}/catalog.json`, JSON.stringify(catalogs[locale])];
    for (const detail of details[locale]) yield [`${locale}/cases/${detail.slug}.json`, JSON.stringify(detail)];
  }
}
