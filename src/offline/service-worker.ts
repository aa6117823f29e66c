import { createBuildCache } from "./build-cache.ts";
import { cachePrefix, type OfflinePlan, shellPage } from "./offline-plan.ts";
import { readRequest } from "./read-request.ts";
import type { WorkerScope } from "./worker-scope.ts";

declare const OFFLINE_PLAN: OfflinePlan;

const plan = { ...OFFLINE_PLAN, base: new URL(OFFLINE_PLAN.base, location.href).href };
const scope = globalThis as unknown as WorkerScope;
const cache = createBuildCache(plan, caches);

/** After this many milliseconds without an answer a kept copy is shown. */
const patience = 5_000;
/** Caches of earlier builds that stay: an open tab of the build before may still need its scripts. */
const earlierBuilds = 1;

scope.addEventListener("install", (event) => event.waitUntil(Promise.all(plan.shell.map(keepShell))));
scope.addEventListener("activate", (event) => event.waitUntil(dropOldCaches().then(() => scope.clients.claim())));
scope.addEventListener("message", (event) => {
  const message = event.data;
  if (typeof message !== "object" || message === null) return;
  // The reader asked for the new version; it never takes over by itself.
  if ("activate" in message) event.waitUntil(scope.skipWaiting());
  if ("keep" in message && Array.isArray(message.keep)) event.waitUntil(keepOpened(message.keep));
});
scope.addEventListener("fetch", (event) => {
  const read = readRequest(event.request, plan.base);
  if (read === null) return;
  const { kind, path } = read;
  if (kind === "asset") event.respondWith(answerAsset(event.request, path));
  else if (kind === "page" || cache.knows(path))
    event.respondWith(answerFresh(event.request, path, (work) => event.waitUntil(work)));
});

async function keepShell(path: string): Promise<void> {
  if ((await cache.find(path)) !== undefined) return;
  const response = await fetch(plan.base + path, { cache: "no-cache" });
  // Refused installs are tried again by the browser; half an upload must not become a build.
  if (!(await cache.keep(path, response))) throw new Error(`${path} is not of the build ${plan.build}.`);
}

async function dropOldCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  const others = names.filter((name) => name !== cachePrefix + plan.build);
  await Promise.all(others.slice(0, Math.max(0, others.length - earlierBuilds)).map((name) => caches.delete(name)));
}

/** Pages and data that were on screen before the worker could see them. */
async function keepOpened(addresses: readonly unknown[]): Promise<void> {
  const opened = addresses.flatMap((url) =>
    typeof url === "string" ? (readRequest({ method: "GET", mode: "cors", url }, plan.base) ?? []) : [],
  );
  const known = opened.map(({ path }) => path).filter(cache.knows);
  await Promise.all(known.map(keepOnce));
  await Promise.all(known.filter(isCase).map(keepPictures));
}

async function answerAsset(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  await cache.keep(path, response.clone());
  return response;
}

async function answerFresh(request: Request, path: string, later: (work: Promise<unknown>) => void): Promise<Response> {
  const fetched = fetch(request);
  const answered = fetched.then((response) => (response.status >= 500 ? null : response)).catch(() => null);
  const kept = cache.find(path);
  const first = await Promise.race([answered, kept.then((copy) => (copy ? silence() : answered))]);
  if (first !== null) {
    later(keepOrAskForUpdate(path, first.clone()));
    return first;
  }
  return (await kept) ?? (await shellFor(request)) ?? fetched;
}

const silence = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null));

/** An address that was never opened still gets the app, which says in words that this page is not at hand. */
async function shellFor(request: Request): Promise<Response | undefined> {
  return request.mode === "navigate" ? cache.find(shellPage) : undefined;
}

async function keepOrAskForUpdate(path: string, response: Response): Promise<void> {
  if (!response.ok || !cache.knows(path)) return;
  if (!(await cache.keep(path, response))) await scope.registration.update();
  else if (isCase(path)) await keepPictures(path);
}

const isCase = (path: string) => path.includes("/cases/");

/** An opened case is kept with its pictures, also those that were never scrolled into view. */
async function keepPictures(casePath: string): Promise<void> {
  const text = await (await cache.find(casePath))?.text();
  const pictures = new Set(text?.match(/images\/[\w./-]+/g)?.map((picture) => `data/${picture}`));
  await Promise.all([...pictures].filter(cache.knows).map(keepOnce));
}

async function keepOnce(path: string): Promise<void> {
  if ((await cache.find(path)) === undefined) await cache.keep(path, await fetch(plan.base + path));
}
