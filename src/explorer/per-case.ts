import type { CaseSummary } from "../model/customer-case.ts";
import { createAnswerSoon } from "../search/answer-soon.ts";

type Cases = { cases: readonly CaseSummary[] };

/** Between two looks at the clock. */
const atATime = 50;

/**
 * One thing of each case, such as its folded name, made once per catalog. `prepare` makes them in slices, so that thousands
 * of cases hold up nobody's keystroke; `all` makes at once what is still missing.
 */
export const createPerCase = <C extends Cases, T>(begin: (catalog: C) => (item: CaseSummary) => T) => {
  const known = new WeakMap<C, { made: T[]; make: (item: CaseSummary) => T }>();
  const soon = createAnswerSoon();
  const entryOf = (catalog: C) => {
    const entry = known.get(catalog) ?? { made: [], make: begin(catalog) };
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
    prepare: (catalog: C): Promise<unknown> => soon(steps(catalog)),
    all: (catalog: C): readonly T[] => makeUpTo(catalog, catalog.cases.length),
  };
};
