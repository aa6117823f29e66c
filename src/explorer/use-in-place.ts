import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/**
 * `value`, changed over by a view transition where the browser has one and the reader wants motion. Only what carries a
 * transition name is held still meanwhile, and a change during a transition ends it, so controls never wait for it.
 * A change that `isQuick`, such as a letter typed, is taken at once. Values are compared by identity.
 */
export function useInPlace<T>(value: T, isQuick: (from: T, to: T) => boolean): T {
  const [shown, setShown] = useState(value);
  const running = useRef<ViewTransition | null>(null);
  const latest = useRef(value);
  const quick = isQuick(shown, value);
  useLayoutEffect(() => {
    if (latest.current === value) return;
    latest.current = value;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const begin = document.startViewTransition?.bind(document);
    if (running.current !== null || quick || isCalm || begin === undefined) {
      running.current?.skipTransition();
      setShown(value);
      return;
    }
    const transition = begin(() => flushSync(() => setShown(latest.current)));
    running.current = transition;
    const end = () => {
      running.current = null;
    };
    transition.finished.then(end, end);
    // A transition that was skipped says so here as well.
    transition.ready.then(undefined, end);
  }, [value, quick]);
  return quick ? value : shown;
}
