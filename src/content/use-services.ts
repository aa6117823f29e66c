import { useMemo } from "react";
import { useContentCache } from "./cache-context.ts";
import type { ContentCache } from "./content-cache.ts";
import type { ContentSource } from "./content-source.ts";
import { useContentSource } from "./source-context.ts";

/** Content at hand, and where more of it comes from. */
export type Services = { cache: ContentCache; source: ContentSource };

/** The same object as long as the page stands. */
export function useServices(): Services {
  const cache = useContentCache();
  const source = useContentSource();
  return useMemo(() => ({ cache, source }), [cache, source]);
}
