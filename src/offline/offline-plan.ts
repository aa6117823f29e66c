/**
 * What one build promises its service worker. `files` maps every file worth keeping to the hash of its bytes; a path is
 * relative to the base path, a page stands there as its address (`zh/cases/zto/`). `shell` is fetched when the worker is
 * installed: scripts, styles, catalogs, and the page that stands in where an address was never opened.
 */
export type OfflinePlan = {
  build: string;
  base: string;
  shell: readonly string[];
  files: Readonly<Record<string, string>>;
};

/** Page without content, drawn by the app from whatever data is kept. */
export const shellPage = "offline.html";

/** Prefix of the names of our caches; a cache holds one build and nothing else. */
export const cachePrefix = "casebook-";

/** Length of a kept hash in hexadecimal digits: the first 64 bits of SHA-256. */
export const hashLength = 16;
