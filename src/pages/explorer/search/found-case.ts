import type { MatchExplanation } from "../../../search/text/search-result.ts";

/** What a text search says of one case it found; the scan of the cards knows neither a kind nor a snippet. */
export type FoundCase = Pick<MatchExplanation, "title" | "summary"> & Partial<MatchExplanation>;
