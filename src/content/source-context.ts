import { createContext, useContext } from "react";
import type { ContentSource } from "./content-source.ts";

const SourceContext = createContext<ContentSource | null>(null);

export const SourceProvider = SourceContext.Provider;

/** Where pages read compiled content from. Throws when a page stands outside the app's frame, which is our own fault. */
export function useContentSource(): ContentSource {
  const source = useContext(SourceContext);
  if (source === null) throw new Error("No content source: draw pages inside <App source={…}>.");
  return source;
}
