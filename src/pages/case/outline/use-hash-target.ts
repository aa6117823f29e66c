import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Scrolls to the heading named by the hash and focuses it, also when the same link is followed again. Unknown hashes do nothing.
 * Back and Forward keep the restored scroll position.
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
