import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  createShortlistStore,
  type StorageWindow,
  shortlistKey,
} from "../../../../src/pages/shortlist/store/shortlist-store.ts";
import { readStoredShortlist } from "../../../../src/pages/shortlist/store/stored-shortlist.ts";

type Tab = StorageWindow & {
  tell: (key: string | null) => void;
  listeners: Set<(event: { key: string | null }) => void>;
};

/** A browser tab over a shared map, as two windows of one origin see it. */
function aTab(stored: Map<string, string>): Tab {
  const listeners: Tab["listeners"] = new Set();
  return {
    localStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    tell: (key) => {
      for (const listener of listeners) listener({ key });
    },
    listeners,
  };
}

const add = (slug: string) => (list: { slugs: readonly string[]; title: string }) => ({
  ...list,
  slugs: [...list.slugs, slug],
});

describe("what storage may hold", () => {
  it.each([
    [null, [], ""],
    ["", [], ""],
    ["{", [], ""],
    ["null", [], ""],
    ["7", [], ""],
    ['["zto"]', [], ""],
    ['{"slugs":"zto","title":4}', [], ""],
    ['{"slugs":["zto",4,null,{"a":1},"zto","ZTO","aqara"],"title":"给银行"}', ["zto", "aqara"], "给银行"],
    ['{"__proto__":{"slugs":["zto"],"title":"x"}}', [], ""],
    ['{"slugs":["__proto__","constructor"]}', ["__proto__", "constructor"], ""],
  ])("%s is read without harm", (text, slugs, title) => {
    expect(readStoredShortlist(text)).toEqual({ slugs, title });
  });

  it("any stored text is read without changing prototypes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { slugs, title } = readStoredShortlist(text);
        expect(slugs.every((slug) => typeof slug === "string" && slug !== "")).toBe(true);
        expect(typeof title).toBe("string");
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe("the store", () => {
  it("stores a change and notifies its listeners", () => {
    const stored = new Map<string, string>();
    const store = createShortlistStore(aTab(stored));
    const heard = vi.fn();
    store.subscribe(heard);
    store.change(add("zto"));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.read()).toEqual({ slugs: ["zto"], title: "", isPersisted: true });
    expect(stored.get(shortlistKey)).toBe('{"slugs":["zto"],"title":""}');
  });

  it("returns the same object until something changes", () => {
    const store = createShortlistStore(aTab(new Map()));
    expect(store.read()).toBe(store.read());
  });

  it("follows changes in another tab, and overwrites none of them", () => {
    const stored = new Map<string, string>();
    const [here, there] = [aTab(stored), aTab(stored)];
    const [one, two] = [createShortlistStore(here), createShortlistStore(there)];
    one.subscribe(() => {});
    one.read();
    two.change(add("zto"));
    one.change(add("aqara"));
    expect(one.read().slugs).toEqual(["zto", "aqara"]);
    two.change(add("qunar"));
    here.tell(shortlistKey);
    expect(one.read().slugs).toEqual(["zto", "aqara", "qunar"]);
    stored.clear();
    here.tell(null);
    expect(one.read().slugs).toEqual([]);
  });

  it("ignores changes of other keys", () => {
    const tab = aTab(new Map());
    const store = createShortlistStore(tab);
    const heard = vi.fn();
    store.subscribe(heard);
    tab.tell("somebody:else");
    expect(heard).not.toHaveBeenCalled();
  });

  it("removes its event listener with the last subscriber", () => {
    const tab = aTab(new Map());
    const stop = createShortlistStore(tab).subscribe(() => {});
    expect(tab.listeners.size).toBe(1);
    stop();
    expect(tab.listeners.size).toBe(0);
  });

  it("works without storage when the browser blocks it", () => {
    const tab = aTab(new Map());
    const blocked: StorageWindow = {
      ...tab,
      get localStorage(): StorageWindow["localStorage"] {
        throw new DOMException("blocked", "SecurityError");
      },
    };
    const store = createShortlistStore(blocked);
    expect(store.read()).toEqual({ slugs: [], title: "", isPersisted: false });
    store.change(add("zto"));
    store.change(add("aqara"));
    expect(store.read()).toEqual({ slugs: ["zto", "aqara"], title: "", isPersisted: false });
  });

  it("works when storage is full, and stores again when there is room", () => {
    const stored = new Map<string, string>();
    const tab = aTab(stored);
    let full = true;
    tab.localStorage.setItem = (key, value) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      stored.set(key, value);
    };
    const store = createShortlistStore(tab);
    store.change(add("zto"));
    expect(store.read()).toEqual({ slugs: ["zto"], title: "", isPersisted: false });
    full = false;
    store.change(add("aqara"));
    expect(store.read()).toEqual({ slugs: ["zto", "aqara"], title: "", isPersisted: true });
  });
});
