import type { CaseDetail } from "../domain/customer-case.ts";
import { facetKeys } from "../domain/facet.ts";
import { checked, facetIds, figure, lang, logo, perFacet, summaryFields } from "./read-content.ts";
import { anything, either, listOf, nothing, oneOf, optional, record, type Shape, text, wholeNumber } from "./shape.ts";

/** The page of a case from outside; throws as `checked` does. Apart from the catalog, since a list page reads no case. */
export const readCaseDetail = (path: string, value: unknown): CaseDetail => checked(caseDetail, path, value);

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
