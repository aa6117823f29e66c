import { useMemo, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { parseReaderList, type ReaderList, readReaderList, storedReaderList } from "../../../url/reader-list.ts";

const noSubscription = () => () => {};

/**
 * The list the reader came from, as this step of the history holds it or else this tab; null when unknown, and in prerendered
 * pages.
 */
export function useReaderList(): ReaderList | null {
  const { state } = useLocation();
  const carried = useMemo(
    () => (typeof state === "object" && state !== null && "list" in state ? readReaderList(state.list) : null),
    [state],
  );
  const text = useSyncExternalStore(
    noSubscription,
    () => (carried ? null : storedReaderList()),
    () => null,
  );
  return useMemo(() => carried ?? parseReaderList(text), [carried, text]);
}
