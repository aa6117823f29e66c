import { useSyncExternalStore } from "react";
import type { TextSearch } from "./text-search.ts";

let loaded: TextSearch | null = null;
const listeners = new Set<() => void>();

/** Fetches the text search once; it comes with the first focus of the text box, or with an address that has a text in it. */
export async function loadTextSearch(): Promise<void> {
  if (loaded !== null) return;
  const { textSearch } = await import("./text-search.ts");
  loaded = textSearch;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = () => loaded;

/** The text search, or null until it is there. */
export const useTextSearch = (): TextSearch | null => useSyncExternalStore(subscribe, read, read);
