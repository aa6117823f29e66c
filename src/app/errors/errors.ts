import { isRouteErrorResponse } from "react-router";
import { ContentError, isOffline, requestTimeoutMs } from "../../content/errors.ts";

/** Thrown by loaders for an address that leads nowhere: a page, a case, or a language that the site does not have. */
export class MissingPage extends Error {
  readonly what: "page" | "case" | "locale";
  readonly slug: string;
  /** A page of a similar name that exists. */
  readonly similar: { href: string; label: string } | undefined;

  constructor(what: MissingPage["what"], slug = "", similar?: MissingPage["similar"]) {
    super(`No such ${what}${slug === "" ? "" : `: ${slug}`}`);
    this.name = "MissingPage";
    this.what = what;
    this.slug = slug;
    this.similar = similar;
  }
}

/** Thrown when a chunk (the code or the texts of a page) cannot be loaded. */
export class ChunkLoadError extends Error {
  readonly fault: "offline" | "timeout" | "missing";

  constructor(fault: ChunkLoadError["fault"], cause?: unknown) {
    super(`A chunk could not be loaded: ${fault}`, { cause });
    this.name = "ChunkLoadError";
    this.fault = fault;
  }
}

/**
 * Loads a chunk, as in `loadChunk(() => import("./page.tsx"))`. Throws ChunkLoadError when there is no network, when the server
 * sends no answer within ten seconds, or when a new version of the site has removed the file.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ChunkLoadError("timeout")), requestTimeoutMs);
  });
  try {
    return await Promise.race([load(), timeout]);
  } catch (error) {
    if (error instanceof ChunkLoadError) throw error;
    throw new ChunkLoadError(isOffline() ? "offline" : "missing", error);
  } finally {
    clearTimeout(timer);
  }
}

export type ErrorKind =
  | "notFound"
  | "case"
  | "locale"
  | "offline"
  | "unreachable"
  | "timeout"
  | "damaged"
  | "outdated"
  | "unknown";

/** Which text of the error page an error gets. */
export function errorKind(error: unknown): ErrorKind {
  if (error instanceof MissingPage) return error.what === "page" ? "notFound" : error.what;
  if (error instanceof ContentError) return error.fault === "not-found" ? "unreachable" : error.fault;
  if (error instanceof ChunkLoadError) return error.fault === "missing" ? "unreachable" : error.fault;
  if (isRouteErrorResponse(error)) return error.status === 404 ? "notFound" : "unreachable";
  return "unknown";
}

/** True when a reload may help: the site was published anew while this page was open, so its files have other names now. */
export const isStale = (error: unknown): boolean =>
  (error instanceof ChunkLoadError && error.fault === "missing") || errorKind(error) === "outdated";
