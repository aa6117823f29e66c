import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. Rendered synchronously, because the browser lays the page out as soon as `beforeprint` returns. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("beforeprint", () => flushSync(() => setIsPrinting(true)), { signal });
    addEventListener("afterprint", () => setIsPrinting(false), { signal });
    return () => stop.abort();
  }, []);
  return isPrinting;
}
