import { type Catalog, schemaVersion } from "../domain/customer-case.ts";
import { facetKeys } from "../domain/facet.ts";
import { locales } from "../domain/locale.ts";
import { ContentError } from "./content-error.ts";
import { either, listOf, nothing, oneOf, optional, record, type Shape, text, wholeNumber } from "./shape.ts";

export const perFacet = (shape: Shape): Shape => record(Object.fromEntries(facetKeys.map((key) => [key, shape])));
export const lang = oneOf(locales);
export const facetIds = perFacet(listOf(text));
export const logo = record({ monogram: text, tone: wholeNumber });
export const figure = record({ value: text, label: text });
export const summaryFields = { slug: text, lang, title: text, summary: text, logo };

const catalog = record({
  lang,
  vocabulary: perFacet(listOf(record({ id: text, label: text, parent: optional(text) }))),
  cases: listOf(
    record({
      ...summaryFields,
      availableLangs: listOf(lang),
      figure: optional(figure),
      facets: facetIds,
      added: either(text, nothing),
      sortName: text,
    }),
  ),
});

/** Throws `outdated` when the data speaks another schema version, `damaged` when it is not what the compiler writes. */
export function checked<T>(shape: Shape, path: string, value: unknown): T {
  const version =
    typeof value === "object" && value !== null ? (value as { schemaVersion?: unknown }).schemaVersion : 0;
  if (wholeNumber(version) && version !== 0 && version !== schemaVersion) throw new ContentError("outdated", path);
  if (version !== schemaVersion || !shape(value)) throw new ContentError("damaged", path);
  return value as T;
}

export const readCatalog = (path: string, value: unknown): Catalog => checked(catalog, path, value);
