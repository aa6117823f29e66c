import { ContentError, isOffline, requestTimeoutMs } from "./errors.ts";

/** Reads one compiled JSON file; `path` is relative to the data root, as in `zh/catalog.json`. Throws ContentError only. */
export type ContentSource = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** Statuses that static hosts send for a missing file: object storage sends 403, a strict host 400 for an odd name. */
const missingFileStatuses: readonly number[] = [400, 403, 404, 410, 414];

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** Content over HTTP from `root`, which ends with a slash. */
export function createHttpSource(root: string): ContentSource {
  return async (path, signal) => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), requestTimeoutMs);
    const stop = signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal;
    try {
      const response = await fetch(root + path, { signal: stop });
      if (missingFileStatuses.includes(response.status)) throw new ContentError("not-found", path);
      if (!response.ok) throw new ContentError("unreachable", path, String(response.status));
      return parse(path, await response.text());
    } catch (error) {
      if (error instanceof ContentError) throw error;
      if (signal?.aborted && isAbort(error)) throw error;
      if (timeout.signal.aborted) throw new ContentError("timeout", path);
      throw new ContentError(isOffline() ? "offline" : "unreachable", path, String(error));
    } finally {
      clearTimeout(timer);
    }
  };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A host with a catch-all rule answers a missing file with the start page and status 200.
    throw new ContentError(/^\s*</.test(text) ? "not-found" : "damaged", path);
  }
}
