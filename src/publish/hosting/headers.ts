/**
 * The one table of response headers, which every hosting file, the test server and the tests read.
 * Paths are relative to the base path of the site, without a leading slash (`zh/cases/zto/`).
 */
export type Header = readonly [name: string, value: string];

/** What the headers of a site depend on. */
export type HeaderRules = {
  /** Hosts of off-site pictures (`pek3b.qingstor.com`). */
  imageHosts: readonly string[];
  /**
   * The value of `Strict-Transport-Security`; null where the site's address is plain http (an intranet), which must not send
   * browsers to https either.
   */
  hsts: string | null;
};

/**
 * The kind of a path by its folder, so that each host can express it as a plain prefix: names of `asset` and `share` files have a content
 * hash; `embed` pages are framed by other sites; a `picture` may have its own styles (SVG) and must not run scripts when it is opened as
 * a page; `data` is compiled content; everything else is a page, or a file whose name stays the same when its content changes.
 */
export const zones = ["asset", "share", "embed", "picture", "data", "page"] as const;
export type Zone = (typeof zones)[number];

/** The folder of each zone, the longer of two prefixes first; a path in none of them is in the zone `page`. */
export const zoneFolders: readonly (readonly [folder: string, zone: Zone])[] = [
  ["assets/", "asset"],
  ["share/", "share"],
  ["embed/", "embed"],
  ["data/images/", "picture"],
  ["data/", "data"],
];

export const zoneOf = (path: string): Zone => zoneFolders.find(([folder]) => path.startsWith(folder))?.[1] ?? "page";

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
export const siteHeaders = ({ hsts }: HeaderRules): Header[] => [
  ...(hsts === null ? [] : [["Strict-Transport-Security", hsts] as const]),
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", features.map((feature) => `${feature}=()`).join(", ")],
];

/**
 * Headers that differ between zones; with `siteHeaders` they are complete, and no name is in both. Any origin may read what an embed
 * loads, because a page in a frame with `sandbox="allow-scripts"` (wikis, WordPress) has an opaque origin.
 */
export const zoneHeaders = (zone: Zone, rules: HeaderRules): Header[] => {
  const policy = zone === "picture" ? picturePolicy : pagePolicy(rules, zone === "embed" ? "*" : "'none'");
  const lasting = zone === "asset" || zone === "share";
  const page: Header[] = [
    // On plain http browsers ignore it, with a warning.
    ...(rules.hsts === null ? [] : [["Cross-Origin-Opener-Policy", "same-origin"] as const]),
    ["X-Frame-Options", "DENY"],
  ];
  return [
    ["Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache"],
    ["Content-Security-Policy", policy],
    ["Cross-Origin-Resource-Policy", zone === "page" ? "same-origin" : "cross-origin"],
    ...(zone === "page" || zone === "embed" ? [] : [["Access-Control-Allow-Origin", "*"] as const]),
    ...(zone === "embed" ? [] : page),
  ];
};

/**
 * The policy that is also in a `<meta>` element of each page, for hosts that cannot send headers. `frame-ancestors` has no
 * effect there (CSP3 §3.3), so it is left out.
 */
export const metaPolicy = (rules: HeaderRules): string => directives(rules).join("; ");

/** A picture that is opened as a page may have styles, and nothing else. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const pagePolicy = (rules: HeaderRules, frameAncestors: string): string =>
  [...directives(rules), `frame-ancestors ${frameAncestors}`].join("; ");

const directives = ({ imageHosts, hsts }: HeaderRules): string[] => [
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
  ...(hsts === null ? [] : ["upgrade-insecure-requests"]),
];
