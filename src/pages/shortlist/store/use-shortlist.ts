import { useSyncExternalStore } from "react";
import { createShortlistStore, type ShortlistState, type ShortlistStore } from "./shortlist-store.ts";

let shared: ShortlistStore | null = null;

/** The one list of this page; made on first use, so that prerendering never touches the browser. */
export const shortlistStore = (): ShortlistStore => {
  shared ??= createShortlistStore(window);
  return shared;
};

const subscribe = (listener: () => void) => shortlistStore().subscribe(listener);
const read = () => shortlistStore().read();
const unknown = () => null;

/** The reader's list; null while it is not known yet, that is in a prerendered page before the browser takes over. */
export const useShortlist = (): ShortlistState | null => useSyncExternalStore(subscribe, read, unknown);
