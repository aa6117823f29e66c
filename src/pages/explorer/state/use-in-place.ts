import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Filtering } from "./filtering.ts";

/**
 * `value`, changed over by a view transition where `filtering` has one to give. A change during a transition ends it; one that
 * `isQuick`, such as a letter typed, is taken at once. Values are compared by identity.
 */
export function useInPlace<T>(
  value: T,
  scope: RefObject<Element | null>,
  isQuick: (from: T, to: T) => boolean,
  filtering: Filtering | null,
): T {
  const [shown, setShown] = useState(value);
  const running = useRef<ViewTransition | null>(null);
  const latest = useRef(value);
  // Within the same drawing, so that the old value is not drawn once more first.
  if (shown !== value && (filtering === null || filtering.isStill() || isQuick(shown, value))) setShown(value);
  useLayoutEffect(() => {
    if (latest.current === value) return;
    latest.current = value;
    const show = () => flushSync(() => setShown(latest.current));
    const transition =
      shown === value || running.current !== null ? undefined : filtering?.changeOver(scope.current, show);
    if (transition === undefined) {
      running.current?.skipTransition();
      setShown(value);
      return;
    }
    running.current = transition;
    const end = () => {
      running.current = null;
    };
    transition.finished.then(end, end);
    // A transition that was skipped says so here as well.
    transition.ready.then(undefined, end);
  }, [value, shown, scope, filtering]);
  return shown;
}
