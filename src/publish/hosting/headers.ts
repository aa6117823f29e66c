/**
 * The one table of response headers. Every hosting file, the test server and the tests read it; nothing else states a header.
 * Paths are relative to the base path of the site, without a leading slash (`zh/cases/zto/`).
 */
export type Header = readonly [name: string, value: string];

/**
 * What a path is for, told by its folder, so that each host can express it as a plain prefix:
 * `asset` names carry a content hash; `share` pictures do too and may be shown by other sites; `embed` pages stand in
 * other sites' frames; `picture` is content that may carry its own styles (SVG) and must not act when opened by itself;
 * everything else is a page, compiled data or a file whose name stays the same when its content changes.
 */
export const zones = ["asset", "share", "embed", "picture", "page"] as const;
export type Zone = (typeof zones)[number];

/** The folders that make a zone; what lies in none of them is a page. */
export const zoneFolders: readonly (readonly [folder: string, zone: Zone])[] = [
  ["assets/", "asset"],
  ["share/", "share"],
  ["embed/", "embed"],
  ["data/images/", "picture"],
];

export const zoneOf = (path: string): Zone => zoneFolders.find(([folder]) => path.startsWith(folder))?.[1] ?? "page";

/** Every header of one response. `imageHosts` are the hosts of off-site pictures (`pek3b.qingstor.com`). */
export const responseHeaders = (path: string, imageHosts: readonly string[]): Header[] => [
  ...siteHeaders,
  ...zoneHeaders(zoneOf(path), imageHosts),
];

const features = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Headers that every response carries. Clipboard and web share stay allowed: the share menu uses them. */
export const siteHeaders: readonly Header[] = [
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", features.map((feature) => `${feature}=()`).join(", ")],
];

/** Headers that differ between zones; together with `siteHeaders` they are complete, and no name stands in both. */
export const zoneHeaders = (zone: Zone, imageHosts: readonly string[]): Header[] => {
  const framed = zone === "embed";
  return [
    ["Cache-Control", zone === "asset" || zone === "share" ? "public, max-age=31536000, immutable" : "no-cache"],
    ["Content-Security-Policy", zone === "picture" ? picturePolicy : pagePolicy(imageHosts, framed ? "*" : "'none'")],
    ["Cross-Origin-Resource-Policy", framed || zone === "share" ? "cross-origin" : "same-origin"],
    ...(framed
      ? []
      : ([
          ["Cross-Origin-Opener-Policy", "same-origin"],
          ["X-Frame-Options", "DENY"],
        ] as const)),
  ];
};

/**
 * The policy that a page carries in a `<meta>` as well, for hosts that cannot send headers. `frame-ancestors` has no
 * effect there (CSP3 §3.3), so it is left out.
 */
export const metaPolicy = (imageHosts: readonly string[]): string => directives(imageHosts).join("; ");

/** A picture opened by itself may style itself and do nothing else. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const pagePolicy = (imageHosts: readonly string[], frameAncestors: string): string =>
  [...directives(imageHosts), `frame-ancestors ${frameAncestors}`].join("; ");

const directives = (imageHosts: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  ["img-src 'self'", ...imageHosts.map((host) => `https://${host}`)].join(" "),
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types casebook-sw",
  "upgrade-insecure-requests",
];
