import { locales } from "../../domain/locale.ts";
import { type Header, siteHeaders, zoneHeaders, zoneOf } from "./headers.ts";
import type { HostingRules } from "./redirects.ts";

/** Cloudflare Pages reads at most this many fixed redirects; Netlify has no such limit. */
const maxRedirects = 2000;

/**
 * `_headers` for Netlify, Cloudflare Pages and others. Such hosts join the headers of all rules that match a path, so no two
 * rules give the same header to one path: headers of every response are under `/*`, the others once for each entry of the built folder.
 * `entries` are the names at its top (`zh/`, `robots.txt`; folders end in a slash), with those inside in place of a folder that holds
 * a zone (`data/images/`, `data/zh/` for `data/`).
 */
export const buildHeadersFile = (entries: readonly string[], rules: HostingRules): string => {
  const paths = entries.map((entry) => (entry.endsWith("/") ? `${entry}*` : entry));
  const rule = (path: string, headers: readonly Header[]) =>
    [`${rules.base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const zoned = ["", ...paths].map((path) => rule(path, zoneHeaders(zoneOf(path), rules)));
  return `${[rule("*", siteHeaders(rules)), ...zoned].join("\n\n")}\n`;
};

/**
 * `_redirects` for the same hosts: renamed cases and values, the old addresses of cases by one rule for each language, slugs in
 * capitals as long as there is room, and the 404 page of each language for hosts that know only one.
 */
export const buildRedirectsFile = (slugs: readonly string[], { base, redirects }: HostingRules): string => {
  const line = (from: string, to: string, status = 301) => `${base}${from} ${base}${to} ${status}`;
  const isRename = ({ from }: { from: string }) => !/^\w+\/case\//.test(from);
  const renamed = redirects.filter((redirect) => isRename(redirect) || !slugs.includes(lastPart(redirect.from)));
  const fixed = renamed.flatMap(({ from, to }) => [line(from, to), line(from.slice(0, -1), to)]);
  // A placeholder matches one part of a path, so a request cannot put slashes into the target.
  const old = locales.flatMap((locale) =>
    ["/", ""].map((end) => line(`${locale}/case/:slug${end}`, `${locale}/cases/:slug/`)),
  );
  const missing = locales.map((locale) => line(`${locale}/*`, `${locale}/404.html`, 404));
  const room = maxRedirects - fixed.length - old.length - missing.length;
  const capitals = locales
    .flatMap((locale) => slugs.map((slug) => ({ locale, slug })))
    .filter(({ slug }) => slug !== slug.toUpperCase())
    .flatMap(({ locale, slug }) =>
      ["/", ""].map((end) => line(`${locale}/cases/${slug.toUpperCase()}${end}`, `${locale}/cases/${slug}/`)),
    );
  return `${[...fixed, ...capitals.slice(0, Math.max(0, room)), ...old, ...missing].join("\n")}\n`;
};

const lastPart = (path: string) => path.split("/").at(-2) ?? "";
