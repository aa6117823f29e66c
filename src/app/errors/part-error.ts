/** Thrown when a part of the program (a page's code, a page's texts) cannot be fetched. */
export class PartError extends Error {
  readonly fault: "offline" | "timeout" | "missing";

  constructor(fault: PartError["fault"], cause?: unknown) {
    super(`A part of the program is not at hand: ${fault}`, { cause });
    this.name = "PartError";
    this.fault = fault;
  }
}
