import type { Catalog } from "../../../domain/customer-case.ts";
import type { Locale } from "../../../domain/locale.ts";
import type { SuggestionMaterial } from "../../../search/suggest.ts";

/** `about` is shown beside the text: the facet of a value, the company of a heading. */
export type Suggestion =
  | { kind: "value"; facet: string; id: string; text: string; about: string }
  | { kind: "company"; slug: string; text: string; lang: Locale; about: "" }
  | { kind: "heading"; slug: string; id: string; text: string; lang: Locale; about: string };

/** The suggestions of a search as the options of the list, with what they are about. */
export function toSuggestions({ facets, cases }: Catalog, material: SuggestionMaterial): Suggestion[] {
  const slugOf = (row: number) => cases[row]?.slug ?? "";
  return [
    ...material.values.map(({ facet, id, label }): Suggestion => {
      const about = facets.find((one) => one.id === facet)?.label ?? "";
      return { kind: "value", facet, id, text: label, about };
    }),
    ...material.companies.map(
      ({ row, title, lang }): Suggestion => ({ kind: "company", slug: slugOf(row), text: title, lang, about: "" }),
    ),
    ...material.headings.map(
      ({ row, headingId, heading, lang, company }): Suggestion => ({
        kind: "heading",
        slug: slugOf(row),
        id: headingId,
        text: heading,
        lang,
        about: company,
      }),
    ),
  ];
}
