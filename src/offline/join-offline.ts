import { noOfflineCopy } from "./offline-context.ts";
import { type OfflineCopy, removeOfflineCopy, startOfflineCopy } from "./offline-copy.ts";

/**
 * The offline copy as this build is set: kept, or switched off and what is left of it removed. A page in a frame, or a browser
 * without service workers, has none.
 */
export function joinOffline(base: string): OfflineCopy {
  const isOn = import.meta.env.OFFLINE_COPY;
  const isFramed = window.parent !== window;
  if (isOn === null || isFramed || !("serviceWorker" in navigator)) return noOfflineCopy;
  if (isOn) return startOfflineCopy(navigator.serviceWorker, base);
  removeOfflineCopy(navigator.serviceWorker, base).catch((error: unknown) =>
    console.info(`The offline copy could not be removed: ${String(error)}`),
  );
  return noOfflineCopy;
}
