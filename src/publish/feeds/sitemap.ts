import { escapeMarkup } from "../../domain/escape-markup.ts";
import { languageTags, locales } from "../../domain/locale.ts";
import type { Page } from "../pages/page.ts";
import { absolute, type Site } from "../site.ts";

/** The protocol allows this many addresses in one file (sitemaps.org). */
const addressesPerFile = 50_000;

/**
 * The sitemap of all indexed pages with their other languages: `sitemap.xml`, or beyond 50,000 addresses `sitemap-1.xml` … with
 * `sitemap.xml` as their index. Keys are file names, values file texts; pages keep their order.
 */
export const buildSitemaps = (pages: readonly Page[], site: Site, perFile = addressesPerFile): Map<string, string> => {
  const entries = pages.filter(({ indexed }) => indexed).map((page) => entry(page, site));
  if (entries.length <= perFile) return new Map([["sitemap.xml", urlSet(entries)]]);
  const files = new Map<string, string>();
  for (let start = 0; start < entries.length; start += perFile)
    files.set(`sitemap-${files.size + 1}.xml`, urlSet(entries.slice(start, start + perFile)));
  const names = [...files.keys()].map((name) => `<sitemap><loc>${escapeMarkup(absolute(site, name))}</loc></sitemap>`);
  return files.set(
    "sitemap.xml",
    `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names.join("\n")}\n</sitemapindex>\n`,
  );
};

const entry = (page: Page, site: Site): string => {
  const link = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(absolute(site, path))}"/>`;
  const languages = locales.flatMap((locale) => {
    const path = page.alternates[locale];
    return path === undefined ? [] : [link(languageTags[locale], path)];
  });
  const fallback = page.fallback === undefined ? [] : [link("x-default", page.fallback)];
  return `<url><loc>${escapeMarkup(absolute(site, page.path))}</loc>${[...languages, ...fallback].join("")}</url>`;
};

const urlSet = (entries: readonly string[]) =>
  `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * `robots.txt`: everything may be crawled; pages that should not be indexed have a robots meta element. Crawlers look for it at the root
 * of a host only, so for a site under a base path its sitemap line must be copied to the file of the host.
 */
export const buildRobots = (site: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "sitemap.xml")}\n`;
