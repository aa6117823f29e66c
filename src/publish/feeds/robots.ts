import { absolute, type Site } from "../site.ts";

/**
 * `robots.txt`: everything may be crawled; pages that should not be indexed have a robots meta element. Crawlers look for it at the root
 * of a host only, so for a site under a base path its sitemap line must be copied to the file of the host.
 */
export const buildRobots = (site: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "sitemap.xml")}\n`;
