/**
 * Whether the app has already reloaded this history entry. The mark is in the state of the entry, which survives a reload and needs no
 * storage; a page that fails again shows the error instead of reloading for ever.
 */
export const hasReloaded = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "reloaded" in state;
};

let attempt: Promise<boolean> | null = null;

/**
 * Reloads the page unless it has done so before. Resolves with false when it does not: a reload without a connection would end
 * on the browser's error page.
 */
export const reloadOnce = (): Promise<boolean> => {
  attempt ??= reload().finally(() => {
    attempt = null;
  });
  return attempt;
};

const reload = async (): Promise<boolean> => {
  if (hasReloaded()) return false;
  const isReachable = await fetch(window.location.href, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
  if (!isReachable) return false;
  window.history.replaceState({ ...window.history.state, reloaded: true }, "");
  window.location.reload();
  return true;
};
