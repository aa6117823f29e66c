/** Remembers results by key for as long as each run asks for them again. */
export type Memo = {
  get: <T>(key: string, build: () => T) => T;
  /** Ends a run: what was not asked for since the last call is forgotten. */
  turn: () => void;
};

/** Remembers nothing. */
export const noMemo: Memo = { get: (_, build) => build(), turn: () => {} };

export const createMemo = (): Memo => {
  let last = new Map<string, unknown>();
  let current = new Map<string, unknown>();
  return {
    get: <T>(key: string, build: () => T): T => {
      const known = current.has(key) ? current.get(key) : last.has(key) ? last.get(key) : build();
      current.set(key, known);
      return known as T;
    },
    turn: () => {
      last = current;
      current = new Map();
    },
  };
};
