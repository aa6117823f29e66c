/** Remembers results by key for as long as each run asks for them again. */
export type Memo = {
  get: <T>(key: string, build: () => T) => T;
  /** The last result by this name for a subject, as long as that lives and what else the result depends on is the same. */
  last: <T>(subject: object, name: string, dependsOn: () => string, build: () => T) => T;
  /** Ends a run: what was not asked for since the last call is forgotten. */
  turn: () => void;
};

/** Remembers nothing. */
export const noMemo: Memo = {
  get: (_, build) => build(),
  last: (_subject, _name, _dependsOn, build) => build(),
  turn: () => {},
};

type Result = { signature: string; result: unknown };

export const createMemo = (): Memo => {
  let last = new Map<string, unknown>();
  let current = new Map<string, unknown>();
  const results = new WeakMap<object, Map<string, Result>>();
  return {
    get: <T>(key: string, build: () => T): T => {
      const known = current.has(key) ? current.get(key) : last.has(key) ? last.get(key) : build();
      current.set(key, known);
      return known as T;
    },
    last: <T>(subject: object, name: string, dependsOn: () => string, build: () => T): T => {
      const own = results.get(subject) ?? new Map<string, Result>();
      results.set(subject, own);
      const signature = dependsOn();
      const before = own.get(name);
      if (before?.signature === signature) return before.result as T;
      const result = build();
      own.set(name, { signature, result });
      return result;
    },
    turn: () => {
      last = current;
      current = new Map();
    },
  };
};
