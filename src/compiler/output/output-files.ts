import type { CaseDetail } from "../../domain/customer-case.ts";
import { locales } from "../../domain/locale.ts";
import type { Compiled } from "./to-compiled.ts";

export type OutputFile = [path: string, content: string | Uint8Array];
/** Path below the output folder to content. */
export type OutputFiles = Map<string, string | Uint8Array>;

/**
 * The contract's files: `<lang>/catalog.json` and `<lang>/cases/<slug>.json`, minified, keys in one order. One at a time, so that ten
 * thousand pages need not be held as text at once.
 */
export function* listPages({ catalogs, details }: Compiled, stringify = writeDetail): Generator<OutputFile> {
  for (const locale of locales) {
    yield [`${locale}/catalog.json`, JSON.stringify(catalogs[locale])];
    for (const makeDetail of details[locale]) {
      const detail = makeDetail();
      yield [`${locale}/cases/${detail.slug}.json`, stringify(detail)];
    }
  }
}

const writeDetail = (detail: CaseDetail): string => JSON.stringify(detail);

const written = new WeakMap<CaseDetail, string>();

/** As `JSON.stringify`, and the same string again for the same page. */
export const writeDetailOnce = (detail: CaseDetail): string => {
  const known = written.get(detail) ?? writeDetail(detail);
  written.set(detail, known);
  return known;
};
