/**
 * How the worker treats a request: `asset` names carry a hash of their content, so a kept copy is always right; a `page`
 * or a `file` keeps its name when it changes, so the network is asked first; null is left to the browser.
 */
export type RequestKind = "asset" | "page" | "file";

/** Kind and path (relative to the base path, without query) of a request of this origin; null for all others. */
export function readRequest(
  request: { method: string; mode: string; url: string },
  base: string,
): { kind: RequestKind; path: string } | null {
  if (request.method !== "GET" || !URL.canParse(request.url)) return null;
  const url = new URL(request.url);
  const root = new URL(base);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const path = url.pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  if (path.startsWith("embed/") || path.startsWith("share/") || path === "sw.js") return null;
  if (request.mode === "navigate") return { kind: "page", path };
  return { kind: path.startsWith("assets/") ? "asset" : "file", path };
}
