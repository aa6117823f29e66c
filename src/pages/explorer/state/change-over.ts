type Scope = Element & { startViewTransition?: (update: () => void) => ViewTransition };

/** A device that takes longer than this to begin, in milliseconds (two frames), goes without from then on. */
const patience = 32;
let isSlow = false;

/** Whether results change over at once: the reader wants no motion, or the device is too slow for it. */
export const isStill = (): boolean => isSlow || matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Begins a view transition of `scope` alone where the browser can do that, so that the rest of the page stays live and nothing is
 * painted over a header or a dialog. A transition of the whole document is taken only while nothing covers the page. Undefined
 * where there shall be none.
 */
export function changeOver(scope: Scope | null, update: () => void): ViewTransition | undefined {
  if (scope === null || isStill()) return undefined;
  const asked = performance.now();
  const begin = () => {
    isSlow = performance.now() - asked > patience;
    update();
  };
  if (scope.startViewTransition) return scope.startViewTransition(begin);
  return coversPage(scope) ? undefined : document.startViewTransition?.(begin);
}

/** An open list or dialog lies over the results, or they have been scrolled under the header. */
const coversPage = (scope: Element): boolean =>
  document.querySelector('dialog[open], main [aria-expanded="true"]') !== null ||
  scope.getBoundingClientRect().top < 64;
