import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Keeps an element where it is on the screen when a choice takes away what stands above it, or brings it back, as the first screen
 * of the list does. Call `hold` before the state changes; the next change of `state` scrolls by as much as the element has moved.
 */
export function useHeldPlace<T extends HTMLElement>(state: unknown): { held: RefObject<T | null>; hold: () => void } {
  const held = useRef<T>(null);
  const before = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is looked at when the state has changed
  useLayoutEffect(() => {
    const top = held.current?.getBoundingClientRect().top;
    if (before.current !== null && top !== undefined) scrollBy({ top: top - before.current, behavior: "instant" });
    before.current = null;
  }, [state]);
  const hold = useCallback(() => {
    before.current = held.current?.getBoundingClientRect().top ?? null;
  }, []);
  return { held, hold };
}
