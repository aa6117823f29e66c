/**
 * What the history keeps of a step besides its address. `sheet`: the filter sheet was opened by this step, or a filter was
 * chosen in it. `shown`: how many cards were drawn. `act`: which of this document's acts wrote it. `keepFocus` is for the page's frame.
 */
export type Place = { sheet?: "opened" | "used"; shown?: number; act?: number; keepFocus?: true };

/** Reads `location.state`, which anybody may have written. */
export function readPlace(state: unknown): Place {
  if (typeof state !== "object" || state === null) return {};
  const { sheet, shown, act, keepFocus } = state as Record<string, unknown>;
  return {
    ...((sheet === "opened" || sheet === "used") && { sheet }),
    ...(typeof shown === "number" && shown > 0 && { shown }),
    ...(typeof act === "number" && { act }),
    ...(keepFocus === true && { keepFocus }),
  };
}
