/**
 * Runs the steps of a search in slices of a few milliseconds, between which the page may paint and take keystrokes; only the
 * latest question is answered, an overtaken one gives null. The page's policy allows no worker scripts made from addresses
 * (Trusted Types without a policy refuse them), so the work shares the main thread and yields instead.
 */
export type AnswerSoon = <T>(steps: Generator<void, T>) => Promise<T | null>;

export const createAnswerSoon = (slice = 8): AnswerSoon => {
  let latest = 0;
  return async (steps) => {
    const own = ++latest;
    let until = performance.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() < until) continue;
      await nextTask();
      if (own !== latest) return null;
      until = performance.now() + slice;
    }
  };
};

/** A task of its own after pending input and paint; unlike a timer it is not held back to four milliseconds. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
