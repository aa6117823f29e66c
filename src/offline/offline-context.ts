import { createContext, useContext, useSyncExternalStore } from "react";
import type { OfflineCopy } from "./offline-copy.ts";

export const noOfflineCopy: OfflineCopy = {
  subscribe: () => () => undefined,
  isUpdateWaiting: () => false,
  update: () => undefined,
};

const OfflineContext = createContext<OfflineCopy>(noOfflineCopy);

export const OfflineProvider = OfflineContext.Provider;

/** The function that puts a newer version of the site in place, or null while there is none. */
export function useWaitingUpdate(): (() => void) | null {
  const copy = useContext(OfflineContext);
  const isWaiting = useSyncExternalStore(copy.subscribe, copy.isUpdateWaiting, () => false);
  return isWaiting ? copy.update : null;
}
