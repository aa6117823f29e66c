import { useSyncExternalStore } from "react";
import { createShortlistStore, type ShortlistState, type ShortlistStore } from "./shortlist-store.ts";

let shared: ShortlistStore | null = null;

/** The store of this page, created on first use because there is no `window` while prerendering. */
export const shortlistStore = (): ShortlistStore => {
  shared ??= createShortlistStore(window);
  return shared;
};

const subscribe = (listener: () => void) => shortlistStore().subscribe(listener);
const read = () => shortlistStore().read();
const unknown = () => null;

/** The reader's list; null while prerendering and before hydration. */
export const useShortlist = (): ShortlistState | null => useSyncExternalStore(subscribe, read, unknown);
