export type Scope = Element & { startViewTransition?: (update: () => void) => ViewTransition };
export type Begin = (update: () => void) => ViewTransition;

/**
 * Begins a view transition of `scope` alone where the browser can do that and the reader wants motion, so that the rest of the
 * page stays live and nothing is painted over a header or a dialog. A transition of the whole document is taken only while
 * nothing covers the page. Undefined where there shall be none.
 */
export function changeOver(scope: Scope | null): Begin | undefined {
  if (scope === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
  if (scope.startViewTransition) return scope.startViewTransition.bind(scope);
  return coversPage(scope) ? undefined : document.startViewTransition?.bind(document);
}

/** An open list or dialog lies over the results, or they have been scrolled under the header. */
const coversPage = (scope: Element): boolean =>
  document.querySelector('dialog[open], main [aria-expanded="true"]') !== null ||
  scope.getBoundingClientRect().top < 64;
