import { ContentError } from "./content-error.ts";

/** Reads one compiled JSON file; `path` is relative to the data root, as in `zh/catalog.json`. Throws ContentError only. */
export type ContentSource = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** After this many milliseconds without an answer a request counts as lost. */
const patience = 10_000;

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;

/** Content over HTTP from `root`, which ends with a slash. */
export function createHttpSource(root: string): ContentSource {
  return async (path, signal) => {
    const timeout = AbortSignal.timeout(patience);
    const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      const response = await fetch(root + path, { signal: stop });
      if (response.status === 404 || response.status === 410) throw new ContentError("not-found", path);
      if (!response.ok) throw new ContentError("unreachable", path, String(response.status));
      return parse(path, await response.text());
    } catch (error) {
      if (error instanceof ContentError) throw error;
      if (signal?.aborted && isAbort(error)) throw error;
      if (timeout.aborted) throw new ContentError("timeout", path);
      throw new ContentError(isOffline() ? "offline" : "unreachable", path, String(error));
    }
  };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Hosts with a catch-all answer a missing file with the start page and status 200.
    throw new ContentError(/^\s*</.test(text) ? "not-found" : "damaged", path);
  }
}
