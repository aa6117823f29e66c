import { useSyncExternalStore } from "react";
import type { Filtering } from "./filtering.ts";

let loaded: Filtering | null = null;
const listeners = new Set<() => void>();

/** Fetches the engine once. The unfiltered list does without it, so it comes with the first sign that it will be needed. */
export async function loadFiltering(): Promise<void> {
  if (loaded !== null) return;
  const { filtering } = await import("./filtering.ts");
  loaded = filtering;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = () => loaded;

/** The engine, or null until it is there. */
export const useFiltering = (): Filtering | null => useSyncExternalStore(subscribe, read, read);
