import type { Locale } from "../../domain/locale.ts";

/**
 * How a case was found, from the plainest way to the most indirect: the text of the page's language, the label of a facet
 * value, the pinyin of a name (`jiankong` for 监控), the text of the other language, another name of the same thing (`K8s` for
 * Kubernetes), a corrected misspelling.
 */
export const matchKinds = ["text", "label", "reading", "other-language", "synonym", "misspelling"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Text to highlight, folded. A word is highlighted where a word begins with it, a Han run anywhere, a name of several words as a whole. */
export type HighlightTerm = { kind: "han" | "word"; text: string };

/** A case that holds only some words of the query; `missing` names the others as they were typed. Empty: it holds all, apart from each other. */
export type ClosestCase = { row: number; matchKind: MatchKind; missing: string[] };

/**
 * What a text search finds. The columns stand beside `rows`: `scores[i]` (above 0), `matchKinds[i]` and `fields[i]`
 * (bits of `fieldBit`) belong to case `rows[i]`.
 */
export type TextSearchResult = {
  /** Rows of the catalog that hold all words, ascending. */
  rows: Uint32Array;
  scores: Float32Array;
  matchKinds: MatchKind[];
  fields: Uint16Array;
  highlightTerms: HighlightTerm[];
  /** Where fewer than three cases hold all words: those that hold some, best first, at most 24. */
  closest: ClosestCase[];
};

/** Part of a displayed text, in UTF-16 units, end excluded. Ranges ascend and do not touch. */
export type TextRange = { start: number; end: number };

/** Why a case was found, for display on its card. Texts are those of the page's language, or of the other where there is none. */
export type MatchExplanation = {
  matchKind: MatchKind;
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
