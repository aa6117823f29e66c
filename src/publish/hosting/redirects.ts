import { type Locale, locales } from "../../domain/locale.ts";
import type { HeaderRules } from "./headers.ts";

/** One permanent redirect between two pages. Both are relative to the base path (`zh/cases/old/`) and end in a slash. */
export type Redirect = { from: string; to: string };

/**
 * What a server needs to serve the built folder: the base path (`/` or `/customers/`), what the headers depend on, and the
 * permanent redirects. The build writes it to `rules.json` with the other hosting files; the test server follows it.
 */
export type HostingRules = HeaderRules & { base: string; redirects: Redirect[] };

/** Renames recorded in the ledger: old slug to new slug, and old value of a facet to new value. */
export type Renames = {
  slugs: readonly { from: string; to: string }[];
  values: readonly { facet: string; from: string; to: string }[];
};

/**
 * Every fixed redirect of the site, sorted by `from`: renamed cases, renamed facet values, and the address each case had
 * on the Hugo site (`zh/case/zto/`). A redirect from an address where a page exists is left out. Chains are resolved, so that a
 * visitor is redirected once; the compiler has already refused loops.
 */
export const listRedirects = (slugs: readonly string[], renames: Renames): Redirect[] => {
  const slugTo = new Map(renames.slugs.map(({ from, to }) => [from, to]));
  const known = new Set(slugs);
  const cases = locales.flatMap((locale) => [
    ...renames.slugs
      .filter(({ from }) => !known.has(from))
      .flatMap(({ from }) => {
        const to = casePath(locale, lastOf(slugTo, from));
        return [
          { from: casePath(locale, from), to },
          { from: oldCasePath(locale, from), to },
        ];
      }),
    ...slugs.map((slug) => ({ from: oldCasePath(locale, slug), to: casePath(locale, slug) })),
    { from: `${locale}/case/`, to: `${locale}/` },
  ]);
  const values = renames.values.flatMap(({ facet, from }) => {
    const ofFacet = new Map(renames.values.filter((rename) => rename.facet === facet).map((r) => [r.from, r.to]));
    const to = lastOf(ofFacet, from);
    return locales.map((locale) => ({ from: `${locale}/${facet}/${from}/`, to: `${locale}/${facet}/${to}/` }));
  });
  return [...cases, ...values].sort((a, b) => (a.from < b.from ? -1 : 1));
};

const casePath = (locale: Locale, slug: string) => `${locale}/cases/${slug}/`;
const oldCasePath = (locale: Locale, slug: string) => `${locale}/case/${slug}/`;

const lastOf = (renames: ReadonlyMap<string, string>, from: string): string => {
  const seen = new Set<string>();
  let at = from;
  for (let next = renames.get(at); next !== undefined && !seen.has(at); next = renames.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
};
