import { cachePrefix } from "./offline-plan.ts";

/** The copy of the site that works without a network, and word of a newer version that waits to replace it. */
export type OfflineCopy = {
  subscribe: (listener: () => void) => () => void;
  isUpdateWaiting: () => boolean;
  /** Puts the waiting version in place and loads the page again. */
  update: () => void;
};

/** Time between two looks for a new version while a tab stays open, in milliseconds. */
const checkEvery = 60 * 60 * 1000;

/**
 * Registers `worker`, its trusted address, as the service worker of the site at `base` (absolute, ends in a slash). A browser that refuses (private mode, blocked
 * storage) simply has no offline copy.
 */
export function startOfflineCopy(container: ServiceWorkerContainer, base: string, worker: string): OfflineCopy {
  const listeners = new Set<() => void>();
  const hadController = controllerOf(container) !== null;
  let waiting: ServiceWorker | null = null;
  let isReplaced = false;
  let wasAsked = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    const look = () => {
      // Without an active worker the waiting one is the first, which takes its place by itself.
      waiting = registration.active === null ? null : registration.waiting;
      tell();
    };
    look();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
    let checked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" || Date.now() - checked < checkEvery) return;
      checked = Date.now();
      registration.update().catch(() => undefined);
    });
  };
  container.addEventListener("controllerchange", () => {
    if (wasAsked) location.reload();
    else if (hadController) {
      isReplaced = true;
      tell();
    } else controllerOf(container)?.postMessage({ keep: openedAddresses(base) });
  });
  container
    .register(worker, { scope: base })
    .then((registration) => registration && watch(registration))
    .catch((error: unknown) => console.info(`No offline copy: ${String(error)}`));
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isUpdateWaiting: () => waiting !== null || isReplaced,
    update: () => {
      wasAsked = true;
      if (waiting === null) location.reload();
      else waiting.postMessage({ activate: true });
    },
  };
}

/** Takes away what an earlier build with an offline copy has left in this browser. */
export async function removeOfflineCopy(container: ServiceWorkerContainer, base: string): Promise<void> {
  const registrations = (await container.getRegistrations()).filter(({ scope }) => scope === base);
  await Promise.all(registrations.map((registration) => registration.unregister()));
  if (!("caches" in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.map((name) => caches.delete(name)));
}

const openedAddresses = (base: string): string[] => [
  location.origin + location.pathname,
  ...performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${base}data/`)),
];

/** TypeScript would take one look at the property for all later ones. */
const controllerOf = (container: ServiceWorkerContainer): ServiceWorker | null => container.controller;
