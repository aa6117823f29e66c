/** What a frame tells its host page, and what the host's script asks of a frame. `height` is in CSS pixels. */
export type FrameMessage = { source: "casebook"; height: number };
export type FrameQuestion = { source: "casebook"; ask: "height" };

const isOurs = (data: unknown): data is { source: "casebook"; height?: unknown; ask?: unknown } =>
  typeof data === "object" && data !== null && "source" in data && data.source === "casebook";

/** The height a message brings, or null when it is something else. */
export const readHeight = (data: unknown): number | null =>
  isOurs(data) && typeof data.height === "number" && data.height > 0 && data.height <= 20_000 ? data.height : null;

export const isQuestion = (data: unknown): data is FrameQuestion => isOurs(data) && data.ask === "height";
