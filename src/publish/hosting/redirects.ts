import { type Locale, locales } from "../../domain/locale.ts";

/** One permanent redirect between two pages. Both are relative to the base path (`zh/cases/old/`) and end in a slash. */
export type Redirect = { from: string; to: string };

/** What the ledger says of renamed things: old slug to new slug, and old facet id to new facet id. */
export type Renames = {
  slugs: readonly { from: string; to: string }[];
  values: readonly { facet: string; from: string; to: string }[];
};

/**
 * Every fixed redirect of the site, sorted by `from`: renamed cases, renamed facet values, and the address each case had
 * on the Hugo site (`zh/case/zto/`). A redirect that would hide a page that exists is left out. Chains are followed to their
 * end so that a visitor is sent once; the compiler has already refused loops.
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

/**
 * Where a request for a path that has no file should go, or null: letter case of the prefix is ignored (`zh/cases/ZTO`),
 * `index.html` and a missing last slash are mended, renamed and old addresses are followed. `isPage` tells whether a page
 * with exactly this path exists.
 */
export const redirectFor = (
  path: string,
  redirects: ReadonlyMap<string, string>,
  isPage: (path: string) => boolean,
): string | null => {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  const slashed = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  for (const candidate of [slashed, slashed.toLowerCase()]) {
    const target = redirects.get(candidate) ?? candidate;
    if (target !== path && isPage(target)) return target;
  }
  return null;
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
