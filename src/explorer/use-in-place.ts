import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Begin, Scope } from "./change-over.ts";

/** A device that takes longer than this to begin, in milliseconds, goes without from then on. */
const patience = 60;

/**
 * `value`, changed over by the view transition that `changeOver` begins, if any. A change during a transition ends it; one that
 * `isQuick`, such as a letter typed, is taken at once. Values are compared by identity.
 */
export function useInPlace<T>(
  value: T,
  scope: RefObject<Scope | null>,
  isQuick: (from: T, to: T) => boolean,
  changeOver: ((scope: Scope | null) => Begin | undefined) | undefined,
): T {
  const [shown, setShown] = useState(value);
  const [isSlow, setIsSlow] = useState(false);
  const running = useRef<ViewTransition | null>(null);
  const latest = useRef(value);
  // Within the same drawing, so that the old value is not drawn once more first.
  if (shown !== value && (isSlow || changeOver === undefined || isQuick(shown, value))) setShown(value);
  useLayoutEffect(() => {
    if (latest.current === value) return;
    latest.current = value;
    const begin = shown === value || running.current !== null ? undefined : changeOver?.(scope.current);
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
  }, [value, shown, scope, changeOver]);
  return shown;
}
