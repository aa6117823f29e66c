import { useMemo, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { parseReaderList, type ReaderList, readerListKey, readReaderList } from "./reader-list.ts";

const never = () => () => {};

/** Storage may be shut (private windows, policies); then nothing is remembered. */
function storedList(): string | null {
  try {
    return sessionStorage.getItem(readerListKey);
  } catch {
    return null;
  }
}

/** The list the reader came from, by this step of the history or else by this tab; null when unknown, and in prerendered pages. */
export function useReaderList(): ReaderList | null {
  const { state } = useLocation();
  const carried = useMemo(
    () => (typeof state === "object" && state !== null && "list" in state ? readReaderList(state.list) : null),
    [state],
  );
  const text = useSyncExternalStore(
    never,
    () => (carried ? JSON.stringify(carried) : storedList()),
    () => null,
  );
  return useMemo(() => parseReaderList(text), [text]);
}
