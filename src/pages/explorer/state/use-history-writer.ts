import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

type Write = () => Promise<void>;

/** How long typing must rest before it reaches the address, in milliseconds; browsers limit how often that may change. */
const rest = 300;

/**
 * Writes steps one after the other, so that none is lost when acts are quicker than the router, whose own work on a new address
 * takes as long as the act itself.
 */
function createHistoryWriter() {
  let queue: Promise<void> = Promise.resolve();
  let waiting: Write | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (write: Write) => {
    queue = queue.then(afterPaint).then(write);
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting !== null) run(waiting);
    waiting = null;
  };
  return {
    now: (write: Write) => {
      flush();
      run(write);
    },
    /** Replaces what waits already. */
    later: (write: Write) => {
      clearTimeout(timer);
      waiting = write;
      timer = setTimeout(flush, rest);
    },
    flush,
    cancel: () => {
      clearTimeout(timer);
      waiting = null;
    },
  };
}

export function useHistoryWriter() {
  const [writer] = useState(createHistoryWriter);
  useEffect(() => writer.cancel, [writer]);
  return writer;
}
