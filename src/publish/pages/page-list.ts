import type { CaseSummary, Catalog } from "../../domain/customer-case.ts";
import { heldValues } from "../../domain/facet.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { paths } from "../../url/paths.ts";
import { hiddenPage, indexedPage, type Page } from "./page.ts";

export type PageKind = "chooser" | "list" | "case" | "tool" | "missing";

/** A page to be built. `optional` ones are left out where the app has no such page. `name` stands in the trail of a list. */
export type PlannedPage = { page: Page; kind: PageKind; slug?: string; name?: string; optional?: true };

/** Every page of the site, the languages one after the other, in the order of the catalogs. */
export const listPages = (catalogs: Record<Locale, Catalog>): PlannedPage[] => [
  { page: indexedPage("", "zh", { zh: "zh/", en: "en/" }, ""), kind: "chooser" },
  ...locales.flatMap((locale) => [
    { page: inBoth(locale, paths.explorer.href, ""), kind: "list" } as const,
    { page: inBoth(locale, paths.index.href), kind: "list", optional: true } as const,
    ...landingPages(locale, catalogs[locale]),
    ...catalogs[locale].cases.map((item) => casePage(locale, item)),
    { page: inBoth(locale, paths.insights.href), kind: "tool", optional: true } as const,
    ...[paths.compare, paths.shortlist].map(
      ({ href }) => ({ page: hiddenPage(bare(href(locale)), locale), kind: "tool", optional: true }) as const,
    ),
    { page: hiddenPage(`${locale}/404.html`, locale), kind: "missing" } as const,
  ]),
  ...[paths.embedCase, paths.embedList].map(
    ({ href }) => ({ page: hiddenPage(bare(href()), "zh"), kind: "tool", optional: true }) as const,
  ),
  { page: hiddenPage("404.html", "zh"), kind: "missing" },
];

/** Where the file of a page lies in the built folder. */
export const fileOf = (path: string): string => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** A value that no case holds has a page, since links to it may be about, but search engines need not keep it. */
const landingPages = (locale: Locale, { facets, cases }: Catalog): PlannedPage[] =>
  facets.flatMap((facet) => {
    if (!facet.landing) return [];
    const held = heldValues(facet, cases);
    return facet.values.map(({ id, label }) => {
      const page = inBoth(locale, (of) => paths.landing.href(of, facet.id, id));
      return { page: held.has(id) ? page : hiddenPage(page.path, locale), kind: "list", name: label } as const;
    });
  });

const casePage = (locale: Locale, { slug, lang, availableLangs }: CaseSummary): PlannedPage => {
  const path = (of: Locale) => bare(paths.customerCase.href(of, slug));
  const alternates = Object.fromEntries(availableLangs.map((of) => [of, path(of)]));
  const page =
    lang === locale ? indexedPage(path(locale), locale, alternates) : hiddenPage(path(locale), locale, path(lang));
  return { page, kind: "case", slug };
};

const inBoth = (locale: Locale, href: (locale: Locale) => string, fallback?: string): Page =>
  indexedPage(bare(href(locale)), locale, { zh: bare(href("zh")), en: bare(href("en")) }, fallback);

const bare = (href: string) => href.slice(1);
