import { ContentError } from "./content-error.ts";
import { isOffline } from "./is-offline.ts";
import { patience } from "./patience.ts";

/** Reads one compiled JSON file; `path` is relative to the data root, as in `zh/catalog.json`. Throws ContentError only. */
export type ContentSource = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** What hosts of plain files answer where there is no file: object storage says 403, a strict host 400 for an odd name. */
const absent: readonly number[] = [400, 403, 404, 410, 414];

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** Content over HTTP from `root`, which ends with a slash. */
export function createHttpSource(root: string): ContentSource {
  return async (path, signal) => {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience);
    const stop = signal ? AbortSignal.any([signal, silence.signal]) : silence.signal;
    try {
      const response = await fetch(root + path, { signal: stop });
      if (absent.includes(response.status)) throw new ContentError("not-found", path);
      if (!response.ok) throw new ContentError("unreachable", path, String(response.status));
      return parse(path, await response.text());
    } catch (error) {
      if (error instanceof ContentError) throw error;
      if (signal?.aborted && isAbort(error)) throw error;
      if (silence.signal.aborted) throw new ContentError("timeout", path);
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
    // Hosts with a catch-all answer a missing file with the start page and status 200.
    throw new ContentError(/^\s*</.test(text) ? "not-found" : "damaged", path);
  }
}
