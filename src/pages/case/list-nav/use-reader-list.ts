import { useMemo, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { parseReaderList, type ReaderList, readReaderList, storedReaderList } from "../../../url/reader-list.ts";

const noSubscription = () => () => {};

/** The list the reader came from: from the history entry, else from this tab's storage. Null if unknown and in prerendered pages. */
export function useReaderList(): ReaderList | null {
  const { state } = useLocation();
  const carried = useMemo(
    () => (typeof state === "object" && state !== null && "list" in state ? readReaderList(state.list) : null),
    [state],
  );
  // A reload keeps the state of the history entry, but the prerendered page does not know it: React must first draw what is there.
  const isTakenOver = useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  );
  const text = useSyncExternalStore(
    noSubscription,
    () => (carried ? null : storedReaderList()),
    () => null,
  );
  return useMemo(() => (isTakenOver ? (carried ?? parseReaderList(text)) : null), [isTakenOver, carried, text]);
}
