import { useSyncExternalStore } from "react";

/** How often an open tab looks for a new version. */
const checkIntervalMs = 60 * 60 * 1000;

const updates = new EventTarget();
let registration: ServiceWorkerRegistration | undefined;
let isReplaced = false;
let isAsked = false;

/**
 * Registers the service worker of the site at `base` (an absolute address that ends in a slash) when the page has loaded. Pages in
 * frames and browsers without service workers get no offline copy, nor does a browser that refuses (private mode, blocked storage).
 */
export function startOfflineCopy(base: string): void {
  if (window.parent !== window || !("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const hadController = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isAsked) location.reload();
    else if (hadController) {
      isReplaced = true;
      notify();
    } else fetchAgain(base);
  });
  // At once, so that no other script can create the one policy that the site allows.
  const address = trustedAddress(`${base}sw.js`);
  const register = async () => {
    registration = await container.register(address, { scope: base });
    registration.addEventListener("updatefound", () =>
      registration?.installing?.addEventListener("statechange", notify),
    );
    setInterval(() => registration?.update().catch(() => undefined), checkIntervalMs);
    notify();
  };
  addEventListener("load", () =>
    register().catch((error: unknown) => console.info(`No offline copy: ${String(error)}`)),
  );
}

/** The function that loads a newer version of the site, which waits until the reader asks for it; null while there is none. */
export const useWaitingUpdate = (): (() => void) | null =>
  useSyncExternalStore(subscribe, isUpdateWaiting, () => false) ? applyUpdate : null;

const subscribe = (listener: () => void) => {
  updates.addEventListener("change", listener);
  return () => updates.removeEventListener("change", listener);
};
const notify = () => updates.dispatchEvent(new Event("change"));
// Without an active worker, the waiting one is the first and becomes active without being asked.
const isUpdateWaiting = () => isReplaced || (registration?.active != null && registration.waiting !== null);
const applyUpdate = () => {
  isAsked = true;
  if (registration?.waiting) registration.waiting.postMessage("activate");
  else location.reload();
};

/** Asks once more for the page and its data, which were loaded before the worker could keep them. */
function fetchAgain(base: string): void {
  const data = performance.getEntriesByType("resource").filter(({ name }) => name.startsWith(`${base}data/`));
  for (const address of [location.href, ...data.map(({ name }) => name)]) fetch(address).catch(() => undefined);
}

type Policy = { createScriptURL: (url: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

/** `register` refuses plain text under Trusted Types. The policy `casebook-sw`, the only one allowed, passes this one address. */
function trustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const createScriptURL = (url: string) => {
    if (url !== address) throw new TypeError(`Only ${address} may be a worker, not ${url}.`);
    return url;
  };
  return trustedTypes?.createPolicy("casebook-sw", { createScriptURL }).createScriptURL(address) ?? address;
}
