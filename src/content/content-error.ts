export const contentFaults = ["not-found", "offline", "unreachable", "timeout", "damaged", "outdated"] as const;

/** Why content could not be had, in the words the error page speaks of. */
export type ContentFault = (typeof contentFaults)[number];

/** Thrown when a compiled file cannot be read; `path` is relative to the data root. */
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
