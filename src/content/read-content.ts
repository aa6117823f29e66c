import { type CaseDetail, type Catalog, schemaVersion } from "../model/customer-case.ts";
import { facetKeys } from "../model/facet.ts";
import { locales } from "../model/locale.ts";
import { ContentError } from "./content-error.ts";
import { anything, either, listOf, nothing, oneOf, optional, record, type Shape, text, wholeNumber } from "./shape.ts";

const perFacet = (shape: Shape): Shape => record(Object.fromEntries(facetKeys.map((key) => [key, shape])));
const lang = oneOf(locales);
const facetIds = perFacet(listOf(text));
const logo = record({ monogram: text, tone: wholeNumber });
const figure = record({ value: text, label: text });
const inline: Shape = (value) => text(value) || tree(value);
const tree = either(
  record({ kind: oneOf(["strong", "emphasis"]), children: listOf(inline) }),
  record({ kind: oneOf(["code"]), text }),
  record({ kind: oneOf(["link"]), href: text, children: listOf(inline) }),
);
const prose = listOf(inline);
const size = either(wholeNumber, nothing);
const picture = record({ src: either(text, nothing), alt: text, caption: optional(text), width: size, height: size });
const block = either(
  record({ kind: oneOf(["paragraph"]), content: prose }),
  record({ kind: oneOf(["heading"]), level: oneOf([3, 4]), id: text, content: prose, href: optional(text) }),
  record({ kind: oneOf(["list"]), marker: text, start: wholeNumber, items: listOf(prose) }),
);
const section = either(
  record({
    kind: oneOf(["plain"]),
    id: optional(text),
    title: optional(text),
    blocks: listOf(block),
    pictures: listOf(picture),
  }),
  record({ kind: oneOf(["highlights"]), items: listOf(prose) }),
  record({ kind: oneOf(["quote"]), content: prose, author: optional(text) }),
);
const fact = record({
  title: text,
  content: text,
  facet: optional(oneOf(facetKeys)),
  values: optional(listOf(record({ id: either(text, nothing), text }))),
});
const summaryFields = { slug: text, lang, title: text, summary: text, logo };

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

const caseDetail = record({
  ...summaryFields,
  logo: anything,
  availableLangs: listOf(lang),
  figure: optional(figure),
  banner: record({ title: text, content: prose, image: optional(picture) }),
  sections: listOf(section),
  facts: record({ logo, rows: listOf(fact) }),
  facets: facetIds,
  facetLabels: perFacet(listOf(record({ id: text, label: text, count: wholeNumber }))),
  related: listOf(record({ ...summaryFields, shared: listOf(record({ id: text, label: text })) })),
  source: optional(text),
});

/** Throws `outdated` when the data speaks another schema version, `damaged` when it is not what the compiler writes. */
function checked<T>(shape: Shape, path: string, value: unknown): T {
  const version =
    typeof value === "object" && value !== null ? (value as { schemaVersion?: unknown }).schemaVersion : 0;
  if (wholeNumber(version) && version !== 0 && version !== schemaVersion) throw new ContentError("outdated", path);
  if (version !== schemaVersion || !shape(value)) throw new ContentError("damaged", path);
  return value as T;
}

export const readCatalog = (path: string, value: unknown): Catalog => checked(catalog, path, value);
export const readCaseDetail = (path: string, value: unknown): CaseDetail => checked(caseDetail, path, value);
