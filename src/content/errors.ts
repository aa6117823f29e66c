export const contentFaults = ["not-found", "offline", "unreachable", "timeout", "damaged", "outdated"] as const;

/** Why content could not be loaded; the error page has a text for each. */
export type ContentFault = (typeof contentFaults)[number];

/** Thrown when a compiled file cannot be loaded; `path` is relative to the data root. */
export class ContentError extends Error {
  readonly fault: ContentFault;
  readonly path: string;

  constructor(fault: ContentFault, path: string, detail = "") {
    super(`${path}: ${fault}${detail === "" ? "" : ` (${detail})`}`);
    this.name = "ContentError";
    this.fault = fault;
    this.path = path;
  }
}

/** A request without an answer after this many milliseconds counts as failed. */
export const requestTimeoutMs = 10_000;

/** True when the browser knows that it has no network. False proves nothing: a network without internet access looks the same. */
export const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;
