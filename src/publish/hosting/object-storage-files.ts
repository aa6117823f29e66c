import { escapeMarkup } from "../../domain/escape-markup.ts";
import { absolute, type Site } from "../site.ts";
import { siteHeaders, zoneFolders, zoneHeaders } from "./headers.ts";
import type { HostingRules } from "./redirects.ts";

/**
 * For object storage behind a CDN, by file name: `rules.json` with index and error documents, headers by prefix (the longest prefix wins)
 * and redirects, for the CDN to be set up by; and one small page for each redirect, for a CDN that has none of its own. These
 * pages are kept out of the built folder, because a server that can redirect would serve them instead.
 */
export const buildObjectStorageFiles = (rules: HostingRules, site: Site): Map<string, string> => {
  const { base, redirects } = rules;
  const table = {
    indexDocument: "index.html",
    errorDocument: "404.html",
    headers: [["", "page"] as const, ...zoneFolders].map(([prefix, zone]) => ({
      prefix: `${base.slice(1)}${prefix}`,
      headers: Object.fromEntries([...siteHeaders(rules), ...zoneHeaders(zone, rules)]),
    })),
    encodings: { ".br": "br", ".gz": "gzip" },
    redirects: redirects.map(({ from, to }) => ({ from: base + from, to: base + to, status: 301 })),
  };
  return new Map([
    ["rules.json", `${JSON.stringify(table, null, 2)}\n`],
    ["README.txt", readme],
    ...redirects.map(({ from, to }) => [`redirect-pages/${from}index.html`, redirectPage(to, site)] as const),
  ]);
};

/** A page without scripts that sends its visitor on, and tells search engines where the content is. */
const redirectPage = (to: string, site: Site): string => {
  const address = escapeMarkup(absolute(site, to));
  const path = escapeMarkup(`${site.base}${encodeURI(to)}`);
  const locale = to.startsWith("en/") ? "en" : "zh-Hans";
  return [
    "<!doctype html>",
    `<html lang="${locale}"><head><meta charset="utf-8"><title>${address}</title>`,
    `<link rel="canonical" href="${address}"><meta http-equiv="refresh" content="0; url=${path}">`,
    `<meta name="viewport" content="width=device-width"></head><body><p><a href="${path}">${address}</a></p></body></html>\n`,
  ].join("");
};

const readme = `Serving Casebook from object storage behind a CDN
1. Upload the built folder as it is. Leave out *.br and *.gz unless the CDN picks them by Accept-Encoding; otherwise let the CDN compress.
2. Set index document, error document, and the response headers of rules.json (the longest prefix wins).
3. Set up the redirects of rules.json at the CDN, or upload the folder redirect-pages over the built one.
4. Everything below assets/ and share/ may be kept for ever: upload it first, and leave files of the previous build in place for two weeks,
   so that pages which are still open can load their parts.
`;
