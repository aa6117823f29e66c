import type { Facet } from "../domain/facet.ts";
import { isLocale, type Locale, otherLocale } from "../domain/locale.ts";
import type { Namespace } from "../i18n/namespaces.ts";

/**
 * What is known of a page. Router, prerendering, sitemap, preloads and menus read it; only the component and what it loads are
 * named elsewhere (`app/routes`).
 */
type PageRecord = {
  /** The router's pattern. Paths carry no base path. */
  pattern: string;
  /** Which pages the build writes: one for the site, one a language, one for each facet value or case of a language. */
  each: "site" | "language" | "value" | "case";
  /** Whether search engines may keep it. */
  indexed: boolean;
  /** Dictionaries besides `common`. */
  texts: readonly Namespace[];
  /** The source of its component, so that the page names the file before the app asks for it. */
  source: string;
};

/** A page of which there is one in each language, below a segment of its own. `source` is relative to `src/pages`. */
const languagePage = (segment: string, texts: Namespace, indexed: boolean, source: string) =>
  ({
    pattern: `/:locale/${segment}`,
    href: (locale: Locale) => `/${locale}/${segment}/`,
    each: "language",
    indexed,
    texts: [texts],
    source: `src/pages/${source}.tsx`,
  }) as const;

/** A page for frames of other sites, which has its language in the query. */
const embedPage = (kind: "case" | "list") =>
  ({
    pattern: `/embed/${kind}`,
    href: () => `/embed/${kind}/`,
    each: "site",
    indexed: false,
    texts: [],
    source: `src/pages/embed/embed-${kind}-page.tsx`,
  }) as const;

/** Every page of the site, in the order of the build, with the builder of its address that links use. */
export const paths = {
  chooser: {
    pattern: "/",
    href: () => "/",
    each: "site",
    indexed: true,
    texts: [],
    source: "src/app/layout/chooser.tsx",
  },
  explorer: {
    pattern: "/:locale",
    href: (locale: Locale) => `/${locale}/`,
    each: "language",
    indexed: true,
    texts: ["explorer"],
    source: "src/pages/explorer/explorer-page.tsx",
  },
  index: languagePage("cases", "index", true, "case-index/case-index-page"),
  landing: {
    pattern: "/:locale/:facet/:value",
    href: (locale: Locale, facet: string, value: string) => `/${locale}/${facet}/${encodeURIComponent(value)}/`,
    each: "value",
    indexed: true,
    texts: ["explorer"],
    source: "src/pages/explorer/explorer-page.tsx",
  },
  customerCase: {
    pattern: "/:locale/cases/:slug",
    href: (locale: Locale, slug: string) => `/${locale}/cases/${encodeURIComponent(slug)}/`,
    each: "case",
    indexed: true,
    texts: ["case"],
    source: "src/pages/case/case-page.tsx",
  },
  insights: languagePage("insights", "insights", true, "insights/insights-page"),
  compare: languagePage("compare", "compare", false, "compare/compare-page"),
  shortlist: languagePage("shortlist", "shortlist", false, "shortlist/shortlist-page"),
  embedCase: embedPage("case"),
  embedList: embedPage("list"),
} as const satisfies Record<string, PageRecord & { href: (...parts: never[]) => string }>;

type Paths = typeof paths;
export type PageId = keyof Paths;
/** The cases that hold a value: its own page where its facet has such pages, else the filtered list. */
export const valueHref = (locale: Locale, { id, landing }: Pick<Facet, "id" | "landing">, value: string): string =>
  landing ? paths.landing.href(locale, id, value) : `${paths.explorer.href(locale)}?${id}=${encodeURIComponent(value)}`;

/** The same place in the other language: only the prefix changes, so path, query and hash stay. */
export function switchLocaleHref(place: { pathname: string; search: string; hash: string }): string {
  const [, first = "", ...rest] = place.pathname.split("/");
  const locale = isLocale(first) ? otherLocale(first) : "zh";
  return `/${locale}/${isLocale(first) ? rest.join("/") : ""}${place.search}${place.hash}`;
}
