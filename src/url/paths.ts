import type { Facet } from "../domain/facet.ts";
import { isLocale, type Locale, otherLocale } from "../domain/locale.ts";

/** Every address of the site: the router's pattern, and the builder that links use. Paths carry no base path. */
export const paths = {
  chooser: { pattern: "/", href: () => "/" },
  explorer: { pattern: "/:locale", href: (locale: Locale) => `/${locale}/` },
  landing: {
    pattern: "/:locale/:facet/:value",
    href: (locale: Locale, facet: string, value: string) => `/${locale}/${facet}/${encodeURIComponent(value)}/`,
  },
  customerCase: {
    pattern: "/:locale/cases/:slug",
    href: (locale: Locale, slug: string) => `/${locale}/cases/${encodeURIComponent(slug)}/`,
  },
  index: { pattern: "/:locale/cases", href: (locale: Locale) => `/${locale}/cases/` },
  compare: { pattern: "/:locale/compare", href: (locale: Locale) => `/${locale}/compare/` },
  shortlist: { pattern: "/:locale/shortlist", href: (locale: Locale) => `/${locale}/shortlist/` },
  insights: { pattern: "/:locale/insights", href: (locale: Locale) => `/${locale}/insights/` },
  embedCase: { pattern: "/embed/case", href: () => "/embed/case/" },
  embedList: { pattern: "/embed/list", href: () => "/embed/list/" },
} as const;

/** The cases that hold a value: its own page where its facet has such pages, else the filtered list. */
export const valueHref = (locale: Locale, { id, landing }: Pick<Facet, "id" | "landing">, value: string): string =>
  landing ? paths.landing.href(locale, id, value) : `${paths.explorer.href(locale)}?${id}=${encodeURIComponent(value)}`;

/** The same place in the other language: only the prefix changes, so path, query and hash stay. */
export function switchLocaleHref(place: { pathname: string; search: string; hash: string }): string {
  const [, first = "", ...rest] = place.pathname.split("/");
  const locale = isLocale(first) ? otherLocale(first) : "zh";
  return `/${locale}/${isLocale(first) ? rest.join("/") : ""}${place.search}${place.hash}`;
}
