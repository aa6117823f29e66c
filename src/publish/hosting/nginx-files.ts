import { locales } from "../../domain/locale.ts";
import { isTextType, mediaTypes } from "../../domain/media-types.ts";
import { siteHeaders, type Zone, zoneFolders, zoneHeaders, zones } from "./headers.ts";
import type { HostingRules } from "./redirects.ts";

/**
 * The nginx configuration, by file name: maps for the `http` block, the `server` part, one line for the Brotli module, and a complete example.
 * `pages` are the paths of all pages (`zh/cases/zto/`). Every redirect goes to one of them; no part of a request gets into the path of a target.
 */
export const buildNginxFiles = (pages: readonly string[], rules: HostingRules): Map<string, string> =>
  new Map([
    ["casebook-maps.conf", buildMaps(pages, rules)],
    ["casebook-server.conf", buildServer(rules)],
    [
      "casebook-brotli.conf",
      "# Include in the server block where ngx_http_brotli_static_module is loaded.\nbrotli_static on;\n",
    ],
    ["nginx.conf", example],
  ]);

const variableOf = (header: string) => `$casebook_${header.toLowerCase().replaceAll("-", "_")}`;

/** Names of the headers that differ between zones. */
const zoneHeaderNames = (rules: HostingRules) => [
  ...new Set(zones.flatMap((zone) => zoneHeaders(zone, rules).map(([name]) => name))),
];

const buildMaps = (pages: readonly string[], rules: HostingRules): string => {
  const { base, redirects } = rules;
  const headerOf = (zone: Zone, name: string) => new Map(zoneHeaders(zone, rules)).get(name) ?? "";
  const headerMap = (name: string) =>
    map("$casebook_zone", variableOf(name), [
      ["default", headerOf("page", name)],
      ...zones.filter((zone) => zone !== "page").map((zone) => [zone, headerOf(zone, name)] as const),
    ]);
  // Plain keys of a map are compared without regard to letter case, so /zh/cases/ZTO/ is found as well.
  const targets = new Map(pages.flatMap((page) => allSpellings(page, page)));
  for (const { from, to } of redirects)
    for (const [key, value] of allSpellings(from, to)) if (key !== "index.html") targets.set(key, value);
  return [
    "# For the http block. Made by the build.",
    "map_hash_bucket_size 256;",
    `map_hash_max_size ${2 ** Math.max(11, Math.ceil(Math.log2(4 * targets.size)))};`,
    map(
      "$uri",
      "$casebook_zone",
      [["default", "page"], ...zoneFolders.map(([folder, zone]) => [`~^/${folder}`, zone] as const)],
      "volatile",
    ),
    ...zoneHeaderNames(rules).map(headerMap),
    map("$uri", "$casebook_404", [
      ["default", "/404.html"],
      ...locales.map((locale) => [`~*^/${locale}/`, `/${locale}/404.html`] as const),
    ]),
    "# The page that a path stands for: $casebook_path is decoded, with doubled slashes merged and dots resolved.",
    map("$casebook_path", "$casebook_target", [
      ["default", ""],
      ...[...targets].map(([from, to]) => [`${base}${from}`, `${base}${encodeURI(to)}`] as const),
    ]),
    "# The query of a request, unless the target is a filtered list with a query of its own.",
    map("$casebook_target", "$casebook_args", [
      ["default", "$is_args$args"],
      ["~\\?", ""],
    ]),
    "# The same page where the address is not written as the page's own.",
    map("$request_uri", "$casebook_is_untidy", [
      ["default", ""],
      [`~*^[^?]*(?://|/\\.|\\\\|%(?:2[ef]|5c)|index\\.html(?:\\?|$))`, "1"],
    ]),
    map("$casebook_is_untidy$casebook_target", "$casebook_tidy", [
      ["default", ""],
      ["~^1(?<casebook_page>.+)$", "$casebook_page"],
    ]),
  ].join("\n\n");
};

const buildServer = (rules: HostingRules): string => {
  const { base } = rules;
  const types = [...new Set(Object.values(mediaTypes))];
  const endingsOf = (type: string) => Object.keys(mediaTypes).filter((ending) => mediaTypes[ending] === type);
  const headers = [
    ...siteHeaders(rules).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...zoneHeaderNames(rules).map((name) => `add_header ${name} ${variableOf(name)} always;`),
    'add_header Vary "Accept-Encoding" always;',
  ];
  const pattern = base.replaceAll(".", "\\.");
  const strip = base === "/" ? [] : [`    rewrite ^${pattern}(.*)$ /$1 break;`];
  const bare = base === "/" ? [] : [`location = ${base.slice(0, -1)} {`, `    return 301 ${base}$is_args$args;`, "}"];
  return `${[
    "# For the server block, after `root /path/to/dist;`. Made by the build.",
    "charset utf-8;",
    `charset_types ${types.filter(isTextType).join(" ")};`,
    "types {",
    ...types.map((type) => `    ${type} ${endingsOf(type).join(" ")};`),
    "}",
    "default_type application/octet-stream;",
    "gzip_static on;",
    "absolute_redirect off;",
    "server_tokens off;",
    "# Files are small; the answer to a range beyond the end would carry these headers twice.",
    "max_ranges 0;",
    ...headers,
    "error_page 404 @casebook_404;",
    "set $casebook_path $uri;",
    ...bare,
    "# Files for other hosts, and compressed copies, which are sent in place of their source only.",
    `location ~ ^${pattern}(?:_headers|_redirects|.*\\.(?:br|gz))$ {`,
    "    return 404;",
    "}",
    `location ${base} {`,
    '    if ($casebook_tidy != "") {',
    "        return 301 $casebook_tidy$casebook_args;",
    "    }",
    ...strip,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx
    "    try_files $uri ${uri}index.html @casebook_moved;",
    "}",
    "location @casebook_moved {",
    '    if ($casebook_target != "") {',
    "        return 301 $casebook_target$casebook_args;",
    "    }",
    "    return 404;",
    "}",
    "location @casebook_404 {",
    "    try_files $casebook_404 =404;",
    "}",
  ].join("\n")}\n`;
};

const example = `# A whole configuration to start from: put the real paths and names in place of the examples.
# load_module modules/ngx_http_brotli_static_module.so;
events {}
http {
    include casebook-maps.conf;
    server {
        listen 80;
        server_name cases.example.com;
        return 301 https://$host$request_uri;
    }
    server {
        listen 443 ssl http2;
        server_name cases.example.com;
        ssl_certificate /etc/ssl/cases.example.com.pem;
        ssl_certificate_key /etc/ssl/cases.example.com.key;
        root /srv/casebook/dist;
        include casebook-server.conf;
        # include casebook-brotli.conf;
    }
}
`;

const map = (source: string, target: string, lines: readonly (readonly [string, string])[], first?: string) =>
  [
    `map ${source} ${target} {`,
    ...(first ? [`    ${first};`] : []),
    ...lines.map(([from, to]) => `    ${key(from)} ${quoted(to)};`),
    "}",
  ].join("\n");

const key = (text: string) => (text === "default" ? text : quoted(text));
const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** A page by its folder, without the last slash, and by the name of its file. */
const allSpellings = (from: string, to: string): [string, string][] =>
  from === ""
    ? [["index.html", to]]
    : [
        [from, to],
        [from.replace(/\/$/, ""), to],
        [`${from}index.html`, to],
      ];
