import type { Locale } from "../../domain/locale.ts";
import type { QueryTerm } from "./match.ts";

/**
 * How a case was found, from the plainest way to the most indirect: the text of the page's language, the label of a facet
 * value, the pinyin of a name (`jiankong` for 监控), the text of the other language, another name of the same thing (`K8s` for
 * Kubernetes), a corrected misspelling.
 */
export const matchKinds = ["text", "label", "reading", "other-language", "synonym", "misspelling"] as const;
export type MatchKind = (typeof matchKinds)[number];

/**
 * A case that was found: its row in the catalog, its score (above 0), the fields in which it was found (bits of `fieldBit`), and
 * the words of the query that it lacks, as they were typed.
 */
export type TextHit = { row: number; score: number; matchKind: MatchKind; fields: number; missing: string[] };

export type TextSearchResult = {
  /** The cases that hold all words, by row. */
  found: TextHit[];
  /** Where fewer than three hold all words: those that hold some, or all but apart from each other, best first, at most 24. */
  closest: TextHit[];
  /** What to highlight: terms that stand one directly after the other. */
  highlights: QueryTerm[][];
};

/** Part of a displayed text, in UTF-16 units, end excluded. Ranges ascend and do not touch. */
export type TextRange = { start: number; end: number };

/** Why a case was found, for display on its card. Texts are those of the page's language, or of the other where there is none. */
export type MatchExplanation = Pick<TextHit, "matchKind" | "missing"> & {
  title: TextRange[];
  summary: TextRange[];
  /** The sentence that says most about the query; `headingId` is the anchor of its heading, null above the first one. */
  snippet: {
    text: string;
    ranges: TextRange[];
    heading: string;
    headingRanges: TextRange[];
    headingId: string | null;
    lang: Locale;
  } | null;
};
