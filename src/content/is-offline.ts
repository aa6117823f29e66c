/** True when the browser knows that it has no network. False says little: a network without an internet looks the same. */
export const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;
