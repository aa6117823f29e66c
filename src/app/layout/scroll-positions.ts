import { useLayoutEffect, useRef } from "react";
import { type Location, useLocation, useNavigationType } from "react-router";
import { readHash } from "../../url/tidy-path.ts";

const storageKey = "casebook:scroll";

/** Positions by history entry, kept for this tab. */
const positions: Map<string, number> = new Map(readStored());

function readStored(): [string, number][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored : [];
  } catch {
    // No storage, or none at all as in the build.
    return [];
  }
}

function store(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...positions].slice(-200)));
  } catch {
    // Storage is full or forbidden; the positions last as long as the page.
  }
}

/** The router's key of an entry. The first entry of every load is called "default", so that one is known by its address. */
const entryKey = ({ key, pathname, search }: Pick<Location, "key" | "pathname" | "search">): string =>
  key === "default" ? pathname + search : key;

type ScrollState = { keepFocus?: unknown; scrollKey?: unknown };
const readScrollState = (state: unknown): ScrollState => (typeof state === "object" && state !== null ? state : {});

/**
 * Scrolls after a navigation within the app: Back and Forward to where the reader was, a link with `scrollKey` in its state to
 * the position of that entry, a hash to its element, everything else to the top. `keepFocus` in the state keeps the position.
 * A load is left to the browser, which knows best: it opens a page at the top, at the hash or, on reload and Back, where the
 * reader was; so taking over a prerendered page never moves it.
 */
export function useScrollPositions(): void {
  const location = useLocation();
  const navigationType = useNavigationType();
  const shown = useRef(location);

  useLayoutEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    const { keepFocus, scrollKey } = readScrollState(location.state);
    const wanted = navigationType === "POP" ? location.key : scrollKey;
    const saved = typeof wanted === "string" ? positions.get(entryKey({ ...location, key: wanted })) : undefined;
    const target = location.hash === "" ? null : document.getElementById(readHash(location.hash));
    if (saved !== undefined) scrollTo(0, saved);
    else if (navigationType !== "POP" && keepFocus) return;
    else if (target) target.scrollIntoView();
    else scrollTo(0, 0);
  }, [location, navigationType]);

  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const save = () => positions.set(entryKey(shown.current), scrollY);
    // While the app runs it restores positions itself; the next load is the browser's again.
    const takeOver = () => {
      history.scrollRestoration = "manual";
    };
    const leave = () => {
      save();
      store();
      history.scrollRestoration = "auto";
    };
    takeOver();
    addEventListener("scroll", save, { passive: true, signal });
    addEventListener("pageshow", takeOver, { signal });
    addEventListener("pagehide", leave, { signal });
    return () => stop.abort();
  }, []);
}

/**
 * Scrolls a page that was not prerendered, or not as its address asks, once it is drawn: on reload and Back to where the reader
 * was, else to the hash. The browser could not do it while the content was missing.
 */
export function scrollAfterFirstDraw({ key, pathname, search, hash }: Location): void {
  const [load] = performance.getEntriesByType("navigation");
  const returns = load instanceof PerformanceNavigationTiming && /^(?:reload|back_forward)$/.test(load.type);
  const saved = returns ? positions.get(entryKey({ key, pathname, search })) : undefined;
  if (saved !== undefined) scrollTo(0, saved);
  else if (hash !== "") document.getElementById(readHash(hash))?.scrollIntoView();
}
