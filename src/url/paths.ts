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
    source: "src/app/routes/list-route.tsx",
  },
  index: {
    pattern: "/:locale/cases",
    href: (locale: Locale) => `/${locale}/cases/`,
    each: "language",
    indexed: true,
    texts: ["index"],
    source: "src/pages/case-index/case-index-page.tsx",
  },
  landing: {
    pattern: "/:locale/:facet/:value",
    href: (locale: Locale, facet: string, value: string) => `/${locale}/${facet}/${encodeURIComponent(value)}/`,
    each: "value",
    indexed: true,
    texts: ["explorer"],
    source: "src/app/routes/list-route.tsx",
  },
  customerCase: {
    pattern: "/:locale/cases/:slug",
    href: (locale: Locale, slug: string) => `/${locale}/cases/${encodeURIComponent(slug)}/`,
    each: "case",
    indexed: true,
    texts: ["case"],
    source: "src/app/routes/case-route.tsx",
  },
  insights: {
    pattern: "/:locale/insights",
    href: (locale: Locale) => `/${locale}/insights/`,
    each: "language",
    indexed: true,
    texts: ["insights"],
    source: "src/pages/insights/insights-page.tsx",
  },
  compare: {
    pattern: "/:locale/compare",
    href: (locale: Locale) => `/${locale}/compare/`,
    each: "language",
    indexed: false,
    texts: ["compare"],
    source: "src/pages/compare/compare-page.tsx",
  },
  shortlist: {
    pattern: "/:locale/shortlist",
    href: (locale: Locale) => `/${locale}/shortlist/`,
    each: "language",
    indexed: false,
    texts: ["shortlist"],
    source: "src/pages/shortlist/shortlist-page.tsx",
  },
  embedCase: {
    pattern: "/embed/case",
    href: () => "/embed/case/",
    each: "site",
    indexed: false,
    texts: [],
    source: "src/pages/embed/embed-case-page.tsx",
  },
  embedList: {
    pattern: "/embed/list",
    href: () => "/embed/list/",
    each: "site",
    indexed: false,
    texts: [],
    source: "src/pages/embed/embed-list-page.tsx",
  },
} as const satisfies Record<string, PageRecord & { href: (...parts: never[]) => string }>;

type Paths = typeof paths;
export type PageId = keyof Paths;
/** Pages of which there is one in each language. */
export type LanguagePageId = { [Id in PageId]: Paths[Id]["each"] extends "language" ? Id : never }[PageId];

/** The pages of each menu; `nav.<id>` in `common.json` names them. */
export const menus = {
  header: ["explorer", "insights", "shortlist"],
  footer: ["explorer", "insights", "compare", "shortlist"],
} as const satisfies Record<string, readonly LanguagePageId[]>;

/** The cases that hold a value: its own page where its facet has such pages, else the filtered list. */
export const valueHref = (locale: Locale, { id, landing }: Pick<Facet, "id" | "landing">, value: string): string =>
  landing ? paths.landing.href(locale, id, value) : `${paths.explorer.href(locale)}?${id}=${encodeURIComponent(value)}`;

/** The same place in the other language: only the prefix changes, so path, query and hash stay. */
export function switchLocaleHref(place: { pathname: string; search: string; hash: string }): string {
  const [, first = "", ...rest] = place.pathname.split("/");
  const locale = isLocale(first) ? otherLocale(first) : "zh";
  return `/${locale}/${isLocale(first) ? rest.join("/") : ""}${place.search}${place.hash}`;
}
