import { useEffect } from "react";
import type { Suggestion } from "../search-box/suggest.ts";
import type { Found } from "./scan-catalog.ts";

/** Hands over the headings in which the text stands, once the index has answered. */
export function useHeadings(found: Found | null, onFound: (headings: Suggestion[]) => void) {
  useEffect(() => {
    if (found?.headings) onFound(found.headings);
  }, [found, onFound]);
}
