import type { Catalog } from "../../../domain/customer-case.ts";
import type { Facet } from "../../../domain/facet.ts";
import type { Locale } from "../../../domain/locale.ts";
import { foldLabel } from "../facets/fold-label.ts";
import { createPerCase } from "../state/per-case.ts";

export type Suggestion =
  | { kind: "company"; slug: string; text: string; lang: Locale }
  | { kind: "value"; facet: string; id: string; text: string }
  | { kind: "heading"; slug: string; id: string; text: string; lang: Locale; company: string };

const mostCompanies = 5;
const mostValues = 6;

/**
 * Companies and facet values that a text may mean, those that begin with it first. A company answers to the reading of its
 * name too, whole (`wendingchuang`) or by initials (`wdc`), and to its name in the address (`zto`).
 */
export function suggest(catalog: Named, text: string): Suggestion[] {
  const wanted = foldLabel(text);
  if (wanted === "") return [];
  return [
    ...best(companyNames.all(catalog), wanted, mostCompanies),
    ...best(valueNames(catalog.facets), wanted, mostValues),
  ];
}

type Named = Pick<Catalog, "cases" | "facets">;

/** `names`: all that it answers to, folded, each behind a line feed, so that one look finds any of them. */
type Answering = { suggestion: Suggestion; names: string };

const namesOf = (...names: string[]): string => names.map((name) => `\n${foldLabel(name)}`).join("");

/** What each company answers to, folded once per catalog. */
export const companyNames = createPerCase((_: Named) => ({ slug, title, lang, sortName }): Answering => {
  const initials = sortName
    .split(" ")
    .map((syllable) => syllable.charAt(0))
    .join("");
  return { suggestion: { kind: "company", slug, text: title, lang }, names: namesOf(title, sortName, initials, slug) };
});

const knownValues = new WeakMap<readonly Facet[], Answering[]>();

function valueNames(facets: readonly Facet[]): Answering[] {
  const known =
    knownValues.get(facets) ??
    facets.flatMap(({ id: facet, values }) =>
      values.map(
        ({ id, label }): Answering => ({
          suggestion: { kind: "value", facet, id, text: label },
          names: namesOf(label),
        }),
      ),
    );
  knownValues.set(facets, known);
  return known;
}

/** The first `most`, those that begin with the text before those in which it stands further in; no longer looked for than needed. */
function best(all: readonly Answering[], wanted: string, most: number): Suggestion[] {
  const beginning: Suggestion[] = [];
  const within: Suggestion[] = [];
  for (const { suggestion, names } of all) {
    if (!names.includes(wanted)) continue;
    if (names.includes(`\n${wanted}`)) beginning.push(suggestion);
    else within.push(suggestion);
    if (beginning.length === most) break;
  }
  return [...beginning, ...within].slice(0, most);
}
