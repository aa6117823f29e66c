import type { CaseSummary } from "../../../domain/customer-case.ts";
import { createAnswerSoon } from "../../../search/facets/answer-soon.ts";

type Cases = { cases: readonly CaseSummary[] };

/** Between two looks at the clock. */
const atATime = 50;
/** As many take no time worth waiting for. */
const mostAtOnce = 500;

/**
 * One thing of each case, such as its folded name, made once per catalog. `prepare` makes them in slices, so that thousands
 * of cases hold up nobody's keystroke; `all` makes at once what is still missing, which is little when it `isReady`. While
 * texts of a large catalog are still to come, nothing is kept: it would stay without them.
 */
export const createPerCase = <C extends Cases, T>(begin: (catalog: C) => (item: CaseSummary) => T) => {
  type Entry = { made: T[]; make: (item: CaseSummary) => T; prepared: Promise<unknown> | null };
  const known = new WeakMap<C, Entry>();
  const entryOf = (catalog: C): Entry => {
    const entry = known.get(catalog) ?? { made: [], make: begin(catalog), prepared: null };
    known.set(catalog, entry);
    return entry;
  };
  const makeUpTo = (catalog: C, end: number): readonly T[] => {
    const { made, make } = entryOf(catalog);
    for (const item of catalog.cases.slice(made.length, end)) made.push(make(item));
    return made;
  };
  function* steps(catalog: C): Generator<void, void> {
    const { made } = entryOf(catalog);
    while (made.length < catalog.cases.length) {
      makeUpTo(catalog, made.length + atATime);
      yield;
    }
  }
  return {
    prepare: async (catalog: C): Promise<void> => {
      const entry = entryOf(catalog);
      entry.prepared ??= createAnswerSoon()(steps(catalog));
      await entry.prepared;
    },
    all: (catalog: C): readonly T[] => makeUpTo(catalog, catalog.cases.length),
    isReady: (catalog: C): boolean => catalog.cases.length - (known.get(catalog)?.made.length ?? 0) <= mostAtOnce,
  };
};
