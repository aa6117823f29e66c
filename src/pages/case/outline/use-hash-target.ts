import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Brings the heading that the address names into view and gives it the focus; so does following the same link again. Hostile or
 * unknown hashes do nothing. Back and Forward keep the place where the reader was.
 */
export function useHashTarget(): void {
  const { hash, state, key } = useLocation();
  const arrived = useRef<string>(undefined);
  const returns = useNavigationType() === "POP";
  const keepsFocus = typeof state === "object" && state !== null && "keepFocus" in state;
  useEffect(() => {
    const first = arrived.current === undefined;
    if (arrived.current === key) return;
    arrived.current = key;
    if (hash === "" || keepsFocus || (returns && !first)) return;
    const target = document.getElementById(readHash(hash));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash, key, keepsFocus, returns]);
}

export function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
