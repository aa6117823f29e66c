import type { Locale } from "../model/locale.ts";

/** A stretch of displayed text, in UTF-16 units, end left out. Ranges ascend and do not touch. */
export type Range = { start: number; end: number };

/** Why a case was found, as far as it is not plain to see. */
export type FoundVia = "reading" | "other-language" | "synonym" | "misspelling";

/** What a text search says of one case it found. `passage`: the sentence that matched best, and the heading it stands under. */
export type FoundCase = {
  title: readonly Range[];
  summary: readonly Range[];
  via?: FoundVia;
  passage?: { lang: Locale; id: string | null; heading: string; text: string; ranges: readonly Range[] };
};
