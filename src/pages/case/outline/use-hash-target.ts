import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { readHash } from "../../../url/tidy-path.ts";

/**
 * Scrolls to the heading named by the hash and focuses it, also when the same link is followed again. Unknown hashes do nothing.
 * Back, Forward and Reload keep the restored scroll position.
 */
export function useHashTarget(): void {
  const { hash, state, key } = useLocation();
  const arrived = useRef<string>(undefined);
  const isPop = useNavigationType() === "POP";
  const keepsFocus = typeof state === "object" && state !== null && "keepFocus" in state;
  useEffect(() => {
    if (arrived.current === key) return;
    arrived.current = key;
    const isReturn = isPop && !(isFirstCase && key === initialKey && isFreshLoad());
    isFirstCase = false;
    if (hash === "" || keepsFocus || isReturn) return;
    const target = document.getElementById(readHash(hash));
    // On a load the browser has scrolled there; the reader may have scrolled on since.
    if (key !== initialKey) target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash, key, keepsFocus, isPop]);
}

/** Whether no case has been shown since the browser loaded the page. */
let isFirstCase = true;

/** The router's key of an entry that it did not make, so of the page that the browser loaded. */
const initialKey = "default";

/** Whether the browser loaded the page by a link or an address, not by Reload or Back. */
function isFreshLoad(): boolean {
  const [load] = globalThis.performance?.getEntriesByType("navigation") ?? [];
  return load === undefined || (load as PerformanceNavigationTiming).type === "navigate";
}
