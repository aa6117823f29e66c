import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

type Scope = Element & { startViewTransition?: (update: () => void) => ViewTransition };

/** A device that takes longer than this to begin, in milliseconds, goes without from then on. */
const patience = 60;

/**
 * `value`, changed over by a view transition of `scope` alone where the browser can do that and the reader wants motion, so
 * that the rest of the page stays live and nothing is painted over a header or a dialog. A transition of the whole document
 * is taken only while nothing `coversPage`. A change during a transition ends it; one that `isQuick`, such as a letter typed,
 * is taken at once. Values are compared by identity.
 */
export function useInPlace<T>(value: T, scope: RefObject<Scope | null>, isQuick: (from: T, to: T) => boolean): T {
  const [shown, setShown] = useState(value);
  const [isSlow, setIsSlow] = useState(false);
  const running = useRef<ViewTransition | null>(null);
  const latest = useRef(value);
  // Within the same drawing, so that the old value is not drawn once more first.
  if (shown !== value && (isSlow || isQuick(shown, value) || prefersStill())) setShown(value);
  useLayoutEffect(() => {
    if (latest.current === value) return;
    latest.current = value;
    const begin = shown === value || running.current !== null ? undefined : transitionOf(scope.current);
    if (begin === undefined) {
      running.current?.skipTransition();
      setShown(value);
      return;
    }
    const asked = performance.now();
    const transition = begin(() => {
      flushSync(() => {
        setIsSlow(performance.now() - asked > patience);
        setShown(latest.current);
      });
    });
    running.current = transition;
    const end = () => {
      running.current = null;
    };
    transition.finished.then(end, end);
    // A transition that was skipped says so here as well.
    transition.ready.then(undefined, end);
  }, [value, shown, scope]);
  return shown;
}

const prefersStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function transitionOf(scope: Scope | null): ((update: () => void) => ViewTransition) | undefined {
  if (scope === null) return undefined;
  if (scope.startViewTransition) return scope.startViewTransition.bind(scope);
  return coversPage(scope) ? undefined : document.startViewTransition?.bind(document);
}

/** An open list or dialog lies over the results, or they have been scrolled under the header. */
const coversPage = (scope: Element): boolean =>
  document.querySelector('dialog[open], main [aria-expanded="true"]') !== null ||
  scope.getBoundingClientRect().top < 64;
