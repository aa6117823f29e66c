import { emptyShortlist, formatStoredShortlist, readStoredShortlist, type Shortlist } from "./stored-shortlist.ts";

export const shortlistKey = "casebook:shortlist";

/**
 * What the page shows. `isPersisted` is false when the browser refuses to store the list (private window, full or blocked storage):
 * it then lives as long as the page does, and the page says so.
 */
export type ShortlistState = Shortlist & { isPersisted: boolean };

/** A store for `useSyncExternalStore`. No method throws. */
export type ShortlistStore = {
  read: () => ShortlistState;
  change: (act: (list: Shortlist) => Shortlist) => void;
  subscribe: (listener: () => void) => () => void;
};

/** The part of `window` that the store uses. Reading the property `localStorage` may throw already. */
export type StorageWindow = {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  addEventListener: (type: "storage", listener: (event: Pick<StorageEvent, "key">) => void) => void;
  removeEventListener: (type: "storage", listener: (event: Pick<StorageEvent, "key">) => void) => void;
};

/** The reader's list in local storage. Changes in other tabs arrive by the storage event; every change starts from what is stored. */
export function createShortlistStore(view: StorageWindow): ShortlistStore {
  let state: ShortlistState | null = null;
  const listeners = new Set<() => void>();

  const load = (): ShortlistState => {
    try {
      return { ...readStoredShortlist(view.localStorage.getItem(shortlistKey)), isPersisted: true };
    } catch {
      // Storage is blocked: keep what this page has.
      return { ...(state ?? emptyShortlist), isPersisted: false };
    }
  };
  const save = (list: Shortlist): boolean => {
    try {
      view.localStorage.setItem(shortlistKey, formatStoredShortlist(list));
      return true;
    } catch {
      return false;
    }
  };
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const onStorage = ({ key }: Pick<StorageEvent, "key">) => {
    if (key !== null && key !== shortlistKey) return;
    state = load();
    notify();
  };

  return {
    read: () => {
      state ??= load();
      return state;
    },
    change: (act) => {
      const before = state?.isPersisted === false ? state : load();
      const { slugs, title } = act(before);
      state = { slugs, title, isPersisted: save({ slugs, title }) };
      notify();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) view.addEventListener("storage", onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) view.removeEventListener("storage", onStorage);
      };
    },
  };
}
