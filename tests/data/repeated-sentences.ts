import type { Locale } from "../../src/domain/locale.ts";

const han = /\p{Script=Han}/gu;
const ends = { zh: /[。！？；\n]/u, en: /(?<=[.!?;])\s+|\n/ };
const markup = /\*\*|`|\]\([^)]*\)|\[/g;

/** The sentences of a text that are long enough to compare: at least 12 Han characters or 8 English words. */
export const longSentences = (text: string, locale: Locale): string[] =>
  text
    .replace(markup, "")
    .split(ends[locale])
    .map((sentence) =>
      sentence
        .trim()
        .replace(/^\d+\.\s*/, "")
        .replace(/[.!?;]+$/, "")
        .toLowerCase(),
    )
    .filter((sentence) =>
      locale === "zh" ? (sentence.match(han) ?? []).length >= 12 : sentence.split(/\s+/).length >= 8,
    );

export type Repetition = { sentence: string; slugs: string[] };

/** Sentences found in more than one case; `texts` has all texts of each case in one language. */
export const repeatedSentences = (texts: Map<string, string[]>, locale: Locale): Repetition[] => {
  const homes = new Map<string, Set<string>>();
  for (const [slug, own] of texts)
    for (const sentence of own.flatMap((text) => longSentences(text, locale)))
      homes.set(sentence, (homes.get(sentence) ?? new Set()).add(slug));
  return [...homes].filter(([, slugs]) => slugs.size > 1).map(([sentence, slugs]) => ({ sentence, slugs: [...slugs] }));
};
