/**
 * Whether this history entry has been reloaded by itself before. It is written on the entry, which outlives a reload and needs no
 * storage; a page that still fails then says so instead of reloading for ever.
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
