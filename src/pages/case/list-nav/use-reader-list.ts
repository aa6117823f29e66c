import { useMemo } from "react";
import { useLocation } from "react-router";
import { useClientValue } from "../../../ui/use-client-value.ts";
import { parseReaderList, type ReaderList, readReaderList, storedReaderList } from "../../../url/reader-list.ts";

/** The list the reader came from: from the history entry, else from this tab's storage. Null if unknown and in prerendered pages. */
export function useReaderList(): ReaderList | null {
  const { state } = useLocation();
  // A reload keeps the state of the history entry, but the prerendered page does not know it: React must first draw what is there.
  const isTakenOver = useClientValue(() => true, false);
  const stored = useClientValue(storedReaderList, null);
  return useMemo(() => {
    if (!isTakenOver) return null;
    const carried = typeof state === "object" && state !== null && "list" in state ? readReaderList(state.list) : null;
    return carried ?? parseReaderList(stored);
  }, [isTakenOver, state, stored]);
}
