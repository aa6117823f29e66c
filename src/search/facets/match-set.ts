import type { Bits } from "./bit-set.ts";

/**
 * What a text search found, by columns: `rows` ascending, the score of each (above 0) beside it.
 * A result keeps its identity, so that asking again with the same one costs nothing.
 */
export type MatchSet = { rows: Uint32Array; scores: Float32Array; bits: Bits };
