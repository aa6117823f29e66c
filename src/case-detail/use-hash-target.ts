import { useEffect } from "react";
import { useLocation } from "react-router";

/** Brings the heading that the address names into view and gives it the focus. Hostile or unknown hashes do nothing. */
export function useHashTarget(slug: string): void {
  const { hash, state } = useLocation();
  const keepsFocus = typeof state === "object" && state !== null && "keepFocus" in state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case at the same hash is a new target
  useEffect(() => {
    if (hash === "") return;
    const target = document.getElementById(readHash(hash));
    if (!target) return;
    if (!keepsFocus) {
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  }, [hash, slug]);
}

export function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
