import { noOfflineCopy } from "./offline-context.ts";
import type { OfflineCopy } from "./offline-copy.ts";
import { trustedWorkerAddress, workerFile } from "./worker-address.ts";

/**
 * The offline copy as this build is set: kept, or switched off and what is left of it removed. A page in a frame, or a browser
 * without service workers, has none. What it takes is fetched when the page has loaded.
 */
export function joinOffline(base: string): OfflineCopy {
  const isOn = import.meta.env.OFFLINE_COPY;
  const isFramed = window.parent !== window;
  if (isOn === null || isFramed || !("serviceWorker" in navigator)) return noOfflineCopy;
  let copy = noOfflineCopy;
  // At once, so that nobody else can make the site's one policy in the meantime.
  const worker = isOn ? trustedWorkerAddress(base + workerFile) : "";
  // A module script runs before the page has loaded.
  const joined = new Promise((loaded) => addEventListener("load", loaded))
    .then(() => import("./offline-copy.ts"))
    .then(async ({ removeOfflineCopy, startOfflineCopy }) => {
      if (isOn) copy = startOfflineCopy(navigator.serviceWorker, base, worker);
      else await removeOfflineCopy(navigator.serviceWorker, base);
    })
    .catch((error: unknown) => console.info(`The offline copy is as it was before: ${String(error)}`));
  return {
    subscribe: (listener) => {
      const stop = joined.then(() => copy.subscribe(listener));
      return () => void stop.then((end) => end());
    },
    isUpdateWaiting: () => copy.isUpdateWaiting(),
    update: () => copy.update(),
  };
}
