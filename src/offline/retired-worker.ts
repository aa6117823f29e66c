import { cachePrefix } from "./offline-plan.ts";
import type { WorkerScope } from "./worker-scope.ts";

// Stands at the worker's address where the offline copy is switched off: takes the place of an older worker, empties its
// caches and leaves.
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
