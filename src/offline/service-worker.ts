/** Put in front of this file by the build, see `src/publish/offline/offline-files.ts`. Paths are relative to `base`. */
declare const site: {
  /** Hash of the shell: another build has another one. */
  build: string;
  base: string;
  /** Files fetched when the worker is installed: scripts, styles, catalogs, and the page for addresses that were never opened. */
  shell: string[];
  /** The script that every page of this build loads, and pages of no other build. */
  entry: string;
  shellPage: string;
};

type WorkerEvent = { waitUntil: (work: Promise<unknown>) => void };
type WorkerFetch = WorkerEvent & { request: Request; respondWith: (response: Promise<Response>) => void };
type WorkerMessage = WorkerEvent & { data: unknown };
type WorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <E = WorkerEvent>(type: string, listener: (event: E) => void) => void;
};

// TypeScript's DOM library describes windows only.
const worker = globalThis as unknown as WorkerScope;
const base = new URL(site.base, location.href).href;
const cachePrefix = "casebook-";
const cacheName = cachePrefix + site.build;
/** Without an answer for so long, a kept copy is shown. */
const networkTimeoutMs = 5_000;
/** Set when a page of a newer build has come: from then on nothing more is kept, so that the copy stays of one build. */
let isOutdated = false;

worker.addEventListener("install", (event) => event.waitUntil(keepShell()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldCaches().then(() => worker.clients.claim())));
// A new version becomes active only when the reader asks for it.
worker.addEventListener<WorkerMessage>("message", (event) => {
  if (event.data === "activate") event.waitUntil(worker.skipWaiting());
});
worker.addEventListener<WorkerFetch>("fetch", (event) => {
  const path = readPath(event.request);
  if (path !== null)
    event.respondWith(path.startsWith("assets/") ? cacheFirst(path, event) : networkFirst(path, event));
});

/** The path of a page, asset or data file of this site, without query; null for every other request. */
function readPath({ method, url }: Request): string | null {
  if (method !== "GET" || !url.startsWith(base)) return null;
  const path = new URL(url).href
    .slice(base.length)
    .replace(/[?#].*$/, "")
    .replace(/(^|\/)index\.html$/, "$1");
  if (/^(?:embed|share)\//.test(path)) return null;
  return /^(?:assets|data)\/|^favicon\.|^$|\/$|\.html$/.test(path) ? path : null;
}

async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(site.shell.map((path) => new Request(base + path, { cache: "no-cache" })));
}

/** The build before stays as well: an open tab of it may still need its scripts. */
async function dropOldCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

/** A kept copy, whatever headers it varies by (`Vary: Origin`). A new response, since a redirected one may not answer a navigation. */
async function find(path: string): Promise<Response | undefined> {
  const copy = await caches.match(base + path, { ignoreVary: true });
  return copy && new Response(copy.body, copy);
}

/** Names of assets carry a hash of their content, so a kept copy is always right. */
async function cacheFirst(path: string, event: WorkerFetch): Promise<Response> {
  const copy = await find(path);
  if (copy) return copy;
  const response = await fetch(event.request);
  event.waitUntil(keep(path, response.clone()));
  return response;
}

async function networkFirst(path: string, event: WorkerFetch): Promise<Response> {
  const copy = find(path);
  const fetched = fetch(event.request);
  const answer = fetched.then((response) => (response.status >= 500 ? null : response)).catch(() => null);
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, networkTimeoutMs, null));
  const response = await Promise.race([answer, copy.then((kept) => (kept ? timeout : answer))]);
  if (response) event.waitUntil(keep(path, response.clone()));
  const shellPage = () => (event.request.mode === "navigate" ? find(site.shellPage) : undefined);
  return response ?? (await copy) ?? (await shellPage()) ?? fetched;
}

async function keep(path: string, response: Response): Promise<void> {
  if (!response.ok || isOutdated) return;
  const text = path.includes("/cases/") || !path.includes("data/") ? await response.clone().text() : "";
  if (text.startsWith("<!doctype") && !text.includes(site.entry)) {
    isOutdated = true;
    await worker.registration.update();
    return;
  }
  const cache = await caches.open(cacheName);
  await cache.put(base + path, response);
  // An opened case is kept with its pictures, also those that were never scrolled into view.
  const pictures = new Set(path.includes("/cases/") ? text.match(/images\/[^"\s<>)]+/g) : []);
  for (const picture of pictures)
    if (!(await cache.match(`${base}data/${picture}`)))
      await cache.add(`${base}data/${picture}`).catch(() => undefined);
}

export {};
