/**
 * Controls used before the app was there, in the order of their first use; the early script of prerendered pages notes them.
 */
declare global {
  var earlyActs: Set<Element | null> | undefined;
}

/** Does again, for the app, what was done before it was there. Costs a page on which nothing was done nothing. */
export function replayEarlyActs(): void {
  const acts = globalThis.earlyActs;
  // Should it not come, the page is as it always was before an app: the reader presses once more.
  if (acts?.size)
    import("./replay-act.ts").then(
      ({ replayAct }) => acts.forEach(replayAct),
      () => undefined,
    );
}
