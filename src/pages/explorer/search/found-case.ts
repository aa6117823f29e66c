import type { Range } from "../../../search/text/explain-match.ts";
import type { Fold } from "../../../search/text/fold.ts";
import type { QueryUnit } from "../../../search/text/plan-query.ts";

/** Why a case was found, as far as it is not plain to see. */
export type FoundVia = "reading" | "other-language" | "synonym" | "misspelling";

/**
 * What a text search says of one case it found. `passage`: what to look for in its body, once that is there; the scan of the
 * cards knows nothing of bodies.
 */
export type FoundCase = {
  title: readonly Range[];
  summary: readonly Range[];
  via?: FoundVia;
  passage?: { fold: Fold; marks: readonly QueryUnit[] };
};
