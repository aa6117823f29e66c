import { locales } from "../../domain/locale.ts";
import { siteHeaders, type Zone, zoneFolders, zoneHeaders, zones } from "./headers.ts";
import type { HostingRules } from "./hosting-rules.ts";

/**
 * The nginx configuration, by file name: maps for the `http` block, the `server` part, one line for the Brotli module, and a whole example.
 * `pages` are the paths of all pages (`zh/cases/zto/`). Paths in the maps carry no base path: the server part takes it off.
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

const headerNames = [...new Set(zones.flatMap((zone) => zoneHeaders(zone, []).map(([name]) => name)))];
const variableOf = (header: string) => `$casebook_${header.toLowerCase().replaceAll("-", "_")}`;

const buildMaps = (pages: readonly string[], { base, imageHosts, redirects }: HostingRules): string => {
  const headerOf = (zone: Zone, name: string) => new Map(zoneHeaders(zone, imageHosts)).get(name) ?? "";
  const headerMap = (name: string) =>
    map("$casebook_zone", variableOf(name), [
      ["default", headerOf("page", name)],
      ...zones.filter((zone) => zone !== "page").map((zone) => [zone, headerOf(zone, name)] as const),
    ]);
  // Plain keys of a map are compared without regard to letter case, which is what mends /zh/cases/ZTO/.
  const targets = new Map(pages.flatMap((page) => withAndWithoutSlash(page, page)));
  for (const { from, to } of redirects)
    for (const [key, value] of withAndWithoutSlash(from, to)) targets.set(key, value);
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
    ...headerNames.map(headerMap),
    map("$uri", "$casebook_404", [
      ["default", "/404.html"],
      ...locales.map((locale) => [`~*^/${locale}/`, `/${locale}/404.html`] as const),
    ]),
    map("$uri", "$casebook_target", [
      ["default", ""],
      ...[...targets].map(([from, to]) => [`/${from}`, `${base}${to}`] as const),
    ]),
  ].join("\n\n");
};

const buildServer = ({ base }: HostingRules): string => {
  const types = Object.entries(mimeTypes).map(([type, endings]) => `    ${type} ${endings};`);
  const headers = [
    ...siteHeaders.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...headerNames.map((name) => `add_header ${name} ${variableOf(name)} always;`),
    'add_header Vary "Accept-Encoding" always;',
  ];
  const pattern = base.replaceAll(".", "\\.");
  const strip = base === "/" ? [] : [`    rewrite ^${pattern}(.*)$ /$1 break;`];
  const bare = base === "/" ? [] : [`location = ${base.slice(0, -1)} {`, `    return 301 ${base}$is_args$args;`, "}"];
  return `${[
    "# For the server block, after `root /path/to/dist;`. Made by the build.",
    "charset utf-8;",
    "charset_types text/html text/css text/javascript application/json application/xml application/manifest+json image/svg+xml text/plain;",
    "types {",
    ...types,
    "}",
    "default_type application/octet-stream;",
    "gzip_static on;",
    "absolute_redirect off;",
    "server_tokens off;",
    ...headers,
    "error_page 404 @casebook_404;",
    ...bare,
    `location ~ ^${pattern}(?:.*/)?index\\.html$ {`,
    "    rewrite ^(.*/)index\\.html$ $1 permanent;",
    "}",
    `location ${base} {`,
    ...strip,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx
    "    try_files $uri ${uri}index.html @casebook_moved;",
    "}",
    "location @casebook_moved {",
    '    if ($casebook_target != "") {',
    "        return 301 $casebook_target$is_args$args;",
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

const mimeTypes: Record<string, string> = {
  "text/html": "html",
  "text/css": "css",
  "text/javascript": "js mjs",
  "application/json": "json",
  "application/xml": "xml",
  "application/manifest+json": "webmanifest",
  "text/plain": "txt",
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg jpeg",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/x-icon": "ico",
};

const map = (source: string, target: string, lines: readonly (readonly [string, string])[], first?: string) =>
  [
    `map ${source} ${target} {`,
    ...(first ? [`    ${first};`] : []),
    ...lines.map(([from, to]) => `    ${key(from)} ${quoted(to)};`),
    "}",
  ].join("\n");

const key = (text: string) => (text === "default" ? text : quoted(text));
const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

const withAndWithoutSlash = (from: string, to: string): [string, string][] =>
  from === ""
    ? []
    : [
        [from, to],
        [from.replace(/\/$/, ""), to],
      ];
