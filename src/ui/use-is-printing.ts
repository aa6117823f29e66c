import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. Drawn synchronously, because the browser lays the page out as soon as the listener returns. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const paper = matchMedia("print");
    setIsPrinting(paper.matches);
    addEventListener("beforeprint", () => flushSync(() => setIsPrinting(true)), { signal });
    addEventListener("afterprint", () => setIsPrinting(false), { signal });
    // Some browsers, and tools that make a PDF, only change the medium.
    paper.addEventListener("change", () => flushSync(() => setIsPrinting(paper.matches)), { signal });
    return () => stop.abort();
  }, []);
  return isPrinting;
}
