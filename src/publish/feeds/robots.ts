import { absolute, type Site } from "../site.ts";

/**
 * `robots.txt`: everything may be read; pages that should not be kept say so themselves. Crawlers look for it at the root of a
 * host only, so under a base path its sitemap line belongs into the host's own file.
 */
export const buildRobots = (site: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "sitemap.xml")}\n`;
