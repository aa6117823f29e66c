import { createContext, useContext } from "react";
import type { ContentCache } from "./content-cache.ts";

const CacheContext = createContext<ContentCache | null>(null);

export const CacheProvider = CacheContext.Provider;

/** The content at hand. Throws when a page stands outside the app's frame, which is our own fault. */
export function useContentCache(): ContentCache {
  const cache = useContext(CacheContext);
  if (cache === null) throw new Error("No content cache: draw pages inside <App cache={…}>.");
  return cache;
}
