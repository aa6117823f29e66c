import type { Catalog } from "../model/customer-case.ts";
import { type FacetKey, facetKeys } from "../model/facet.ts";
import type { Locale } from "../model/locale.ts";
import { foldLabel } from "./fold-label.ts";
import { createPerCase } from "./per-case.ts";

export type Suggestion =
  | { kind: "company"; slug: string; text: string; lang: Locale }
  | { kind: "value"; facet: FacetKey; id: string; text: string }
  | { kind: "heading"; slug: string; id: string; text: string; lang: Locale; company: string };

const mostCompanies = 5;
const mostValues = 6;

/**
 * Companies and facet values that a text may mean, those that begin with it first. A company answers to the reading of its
 * name too, whole (`wendingchuang`) or by initials (`wdc`), and to its name in the address (`zto`).
 */
export function suggest(catalog: Named, text: string): Suggestion[] {
  const { vocabulary } = catalog;
  const wanted = foldLabel(text);
  if (wanted === "") return [];
  const companies = companyNames.all(catalog).map(({ suggestion, names }): Ranked => {
    let rank = 2;
    for (const name of names) rank = Math.min(rank, rankOf(name, wanted));
    return { rank, suggestion };
  });
  const values = facetKeys.flatMap((facet) =>
    vocabulary[facet].map(({ id, label }): Ranked => {
      const rank = rankOf(foldLabel(label), wanted);
      return { rank, suggestion: { kind: "value", facet, id, text: label } };
    }),
  );
  return [...best(companies, mostCompanies), ...best(values, mostValues)];
}

type Named = Pick<Catalog, "cases" | "vocabulary">;

/** What each company answers to, folded once per catalog. */
export const companyNames = createPerCase(
  (_: Named) =>
    ({ slug, title, lang, sortName }): { suggestion: Suggestion; names: string[] } => {
      const initials = sortName
        .split(" ")
        .map((syllable) => syllable.charAt(0))
        .join("");
      return {
        suggestion: { kind: "company", slug, text: title, lang },
        names: [foldLabel(title), foldLabel(sortName), initials, foldLabel(slug)],
      };
    },
);

type Ranked = { rank: number; suggestion: Suggestion };

/** 0 for a beginning, 1 for what stands further in, 2 for not at all. */
const rankOf = (folded: string, wanted: string): number =>
  folded.startsWith(wanted) ? 0 : folded.includes(wanted) ? 1 : 2;

const best = (ranked: Ranked[], most: number): Suggestion[] =>
  ranked
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
