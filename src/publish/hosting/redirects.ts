import { lastName, type Redirect as Rename } from "../../compiler/vocabulary/ledger.ts";
import type { Catalog } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { valueHref } from "../../url/paths.ts";
import type { HeaderRules } from "./headers.ts";

/**
 * One permanent redirect between two pages, relative to the base path (`zh/cases/old/`). `from` ends in a slash, and so does `to`,
 * unless it is a filtered list (`zh/?cloud=private`).
 */
export type Redirect = { from: string; to: string };

/**
 * What a server needs to serve the built folder: the base path (`/` or `/customers/`), what the headers depend on, and the
 * permanent redirects. The build writes it to `rules.json` with the other hosting files; the test server follows it.
 */
export type HostingRules = HeaderRules & { base: string; redirects: Redirect[] };

/**
 * Every fixed redirect of the site, sorted by `from`: renamed cases, renamed facet values, and the address each case had
 * on the Hugo site (`zh/case/zto/`). A redirect from an address where a page exists is left out. `renames` are those of the ledger;
 * chains are resolved, so that a visitor is redirected once.
 */
export const listRedirects = ({ cases, facets }: Pick<Catalog, "cases" | "facets">, renames: readonly Rename[]) => {
  const slugs = new Set(cases.map(({ slug }) => slug));
  const renamed = renames.flatMap(({ from }) => {
    const { facet, id } = from;
    // The compiler has refused redirects that run in a circle.
    const last = lastName(renames, from) ?? id;
    if (facet === undefined && slugs.has(id)) return [];
    const landing = facets.find((one) => one.id === facet)?.landing ?? true;
    return locales.flatMap((locale): Redirect[] =>
      facet === undefined
        ? [casePath, oldCasePath].map((path) => ({ from: path(locale, id), to: casePath(locale, last) }))
        : [{ from: `${locale}/${facet}/${id}/`, to: valueHref(locale, { id: facet, landing }, last).slice(1) }],
    );
  });
  const old = locales.flatMap((locale): Redirect[] => [
    { from: `${locale}/case/`, to: `${locale}/` },
    ...[...slugs].map((slug) => ({ from: oldCasePath(locale, slug), to: casePath(locale, slug) })),
  ]);
  return [...renamed, ...old].sort((a, b) => (a.from < b.from ? -1 : 1));
};

const casePath = (locale: Locale, slug: string) => `${locale}/cases/${slug}/`;
const oldCasePath = (locale: Locale, slug: string) => `${locale}/case/${slug}/`;
