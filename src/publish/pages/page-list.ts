import type { CaseSummary, Catalog } from "../../domain/customer-case.ts";
import { type Facet, heldValues, idsOf, idsWithin, pageAbove } from "../../domain/facet.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import type { SiteData } from "../../domain/site.ts";
import { byName, pageSize } from "../../domain/sort-order.ts";
import { type PageId, paths } from "../../url/paths.ts";
import type { Crumb } from "../heads/json-ld.ts";
import { hiddenPage, indexedPage, type Page } from "./page.ts";

/**
 * A page to be built; `id` is absent for 404 pages. `cases` are the first cases of a list, in its order; `name` is its name in the
 * breadcrumbs, `above` the page between the list and a case.
 */
export type PlannedPage = {
  page: Page;
  id?: PageId;
  slug?: string;
  name?: string;
  above?: Crumb;
  cases?: readonly CaseSummary[];
};

/** Every page of the site: pages without a language first, then those of each language in the order of the catalogs. */
export const listPages = (catalogs: Record<Locale, Catalog>, frame: Frame = everything): PlannedPage[] => {
  const { languages, defaultLanguage, insights } = frame;
  const planned: PlannedPage[] = [
    ...sitePages(defaultLanguage),
    ...languages.flatMap((locale) => [
      ...pageIds.flatMap((id) => languagePages(id, locale, catalogs[locale], insights.public)),
      { page: hiddenPage(`${locale}/404.html`, locale) },
    ]),
    { page: hiddenPage("404.html", defaultLanguage) },
  ];
  return languages.length > 1 ? planned : planned.map((one) => ({ ...one, page: inOneLanguage(one.page) }));
};

/** A page of a site in one language names no other; it is the one to be indexed even where its text is in another language. */
const inOneLanguage = ({ fallback: _, ...page }: Page): Page => ({ ...page, alternates: {}, canonical: page.path });

/** What the settings of the site say of its pages. */
type Frame = Pick<SiteData, "languages" | "defaultLanguage" | "insights">;

const everything: Frame = { languages: locales, defaultLanguage: "zh", insights: { public: true } };

const pageIds = Object.keys(paths) as PageId[];

const sitePages = (locale: Locale): PlannedPage[] =>
  pageIds.flatMap((id) => {
    const record = paths[id];
    if (record.each !== "site") return [];
    const path = bare(record.href());
    return [
      { id, page: record.indexed ? indexedPage(path, locale, { zh: "zh/", en: "en/" }, "") : hiddenPage(path, locale) },
    ];
  });

/** The pages of one kind in one language. Visitors of other languages are sent from the list to the chooser. */
const languagePages = (id: PageId, locale: Locale, catalog: Catalog, showsInsights: boolean): PlannedPage[] => {
  const record = paths[id];
  if (record.each === "value") return landingPages(locale, catalog);
  if (record.each === "case") return catalog.cases.map((item) => casePage(locale, item, catalog.facets));
  if (record.each === "site") return [];
  const fallback = id === "explorer" ? "" : undefined;
  const indexed = record.indexed && (id !== "insights" || showsInsights);
  const page = indexed ? inBoth(locale, record.href, fallback) : hiddenPage(bare(record.href(locale)), locale);
  const cases =
    id === "explorer" ? catalog.cases.slice(0, pageSize + 1) : id === "index" ? byName(catalog.cases) : undefined;
  return [{ id, page, ...(cases && { cases }) }];
};

/** Where the file of a page lies in the built folder. */
export const fileOf = (path: string): string => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** A value that no case holds has a page, since links to it may be about, but search engines need not keep it. */
const landingPages = (locale: Locale, { facets, cases }: Catalog): PlannedPage[] =>
  facets.flatMap((facet) => {
    if (!facet.landing) return [];
    const held = heldValues(facet, cases);
    const within = idsWithin(facet.values);
    return facet.values.map(({ id, label }) => {
      const page = inBoth(locale, (of) => paths.landing.href(of, facet.id, id));
      const own = cases.filter(({ facets }) => idsOf(facets, facet.id).some((one) => within.get(id)?.has(one)));
      return {
        id: "landing",
        page: held.has(id) ? page : hiddenPage(page.path, locale),
        name: label,
        cases: own.slice(0, pageSize),
      } as const;
    });
  });

const casePage = (
  locale: Locale,
  { slug, lang, availableLangs, facets }: CaseSummary,
  all: readonly Facet[],
): PlannedPage => {
  const path = (of: Locale) => bare(paths.customerCase.href(of, slug));
  const alternates = Object.fromEntries(availableLangs.map((of) => [of, path(of)]));
  const page =
    lang === locale ? indexedPage(path(locale), locale, alternates) : hiddenPage(path(locale), locale, path(lang));
  const parent = pageAbove(all, facets);
  if (!parent) return { page, id: "customerCase", slug };
  const { facet, value } = parent;
  const above = { name: value.label, path: bare(paths.landing.href(locale, facet, value.id)) };
  return { page, id: "customerCase", slug, above };
};

const inBoth = (locale: Locale, href: (locale: Locale) => string, fallback?: string): Page =>
  indexedPage(bare(href(locale)), locale, { zh: bare(href("zh")), en: bare(href("en")) }, fallback);

const bare = (href: string) => href.slice(1);
