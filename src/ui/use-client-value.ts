import { useSyncExternalStore } from "react";

const noSubscription = () => () => {};

/**
 * What only the browser knows, e.g. the origin of the page; `unknown` in prerendered pages and until React has taken one over, so
 * that both draw the same. `read` must give the same value each time.
 */
export const useClientValue = <T>(read: () => T, unknown: T): T =>
  useSyncExternalStore<T>(noSubscription, read, () => unknown);
