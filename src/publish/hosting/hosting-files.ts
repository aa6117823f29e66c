import type { Page } from "../pages/page.ts";
import type { Manifest } from "../pages/preloads.ts";
import type { Site } from "../site.ts";
import { buildNginxFiles } from "./nginx-files.ts";
import { buildObjectStorageFiles } from "./object-storage-files.ts";
import type { HostingRules } from "./redirects.ts";

/** The folder beside the built one (`dist` → `dist-hosting`). It is outside of `dist`, so that uploading `dist` does not publish it. */
export const hostingFolder = (outDir: string): string => `${outDir.replace(/[/\\]+$/, "")}-hosting`;

/** The files that help to host the built folder and must not be published with it, by path in the hosting folder. */
export const buildHostingFiles = (
  pages: readonly Page[],
  rules: HostingRules,
  manifest: Manifest,
  site: Site,
): Map<string, string> => {
  const folders = pages.map(({ path }) => path).filter((path) => path === "" || path.endsWith("/"));
  return new Map([
    ["rules.json", `${JSON.stringify(rules, null, 2)}\n`],
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["README.txt", readme],
    ...under("nginx", buildNginxFiles(folders, rules)),
    ...under("object-storage", buildObjectStorageFiles(rules, site)),
  ]);
};

const under = (folder: string, files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].map(([path, text]) => [`${folder}/${path}`, text]);

const readme = `How to host the built folder
nginx/           include casebook-maps.conf in the http block and casebook-server.conf in the server block; nginx.conf is an example
object-storage/  rules for a bucket behind a CDN, see its README.txt
rules.json       base path, hosts of pictures and redirects, for other servers
manifest.json    which file came from which source
Netlify, Cloudflare Pages and alike read _headers and _redirects in the built folder itself; for a site under a base path put both
at the root of what you upload.
`;
