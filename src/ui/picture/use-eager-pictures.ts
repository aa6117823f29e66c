import { useEffect } from "react";

/**
 * Loads the pictures below the fold too: once the page has nothing else to do, and at the latest when it is about to be printed.
 * Browsers print a picture that was never scrolled to as an empty box. Readers who asked to save data get them when printing.
 */
export function useEagerPictures(): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const loadAll = () => {
      if (signal.aborted) return;
      for (const image of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) image.loading = "eager";
    };
    const loadWhenIdle = () => {
      const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
      if (!savesData) (globalThis.requestIdleCallback ?? setTimeout)(loadAll);
    };
    addEventListener("beforeprint", loadAll, { signal });
    if (document.readyState === "complete") loadWhenIdle();
    else addEventListener("load", loadWhenIdle, { signal });
    return () => stop.abort();
  }, []);
}
