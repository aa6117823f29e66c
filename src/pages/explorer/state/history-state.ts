/**
 * What a history entry of the list keeps besides its address. `sheet`: the filter sheet was opened by this entry, or a filter was
 * chosen in it. `shown`: how many cards were shown. `keepFocus` is read by the page frame.
 */
export type HistoryState = { sheet?: "opened" | "used"; shown?: number; keepFocus?: true };

/** Reads `location.state`, which may hold anything. */
export function readHistoryState(state: unknown): HistoryState {
  if (typeof state !== "object" || state === null) return {};
  const { sheet, shown, keepFocus } = state as Record<string, unknown>;
  return {
    ...((sheet === "opened" || sheet === "used") && { sheet }),
    ...(typeof shown === "number" && Number.isInteger(shown) && shown > 0 && { shown }),
    ...(keepFocus === true && { keepFocus }),
  };
}
