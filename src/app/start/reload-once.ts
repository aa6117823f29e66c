/**
 * Whether the app has already reloaded this history entry. The mark is in the state of the entry, which survives a reload and needs no
 * storage; a page that fails again shows the error instead of reloading for ever.
 */
export const hasReloaded = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "reloaded" in state;
};

export const reloadOnce = (): void => {
  if (hasReloaded()) return;
  window.history.replaceState({ ...window.history.state, reloaded: true }, "");
  window.location.reload();
};
