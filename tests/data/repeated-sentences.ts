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

/** Pieces of text that stand in more than one case. */
const inSeveral = (texts: Map<string, string[]>, piecesOf: (text: string) => string[]): Repetition[] => {
  const homes = new Map<string, Set<string>>();
  for (const [slug, own] of texts)
    for (const piece of own.flatMap(piecesOf)) homes.set(piece, (homes.get(piece) ?? new Set()).add(slug));
  return [...homes].filter(([, slugs]) => slugs.size > 1).map(([sentence, slugs]) => ({ sentence, slugs: [...slugs] }));
};

/** Sentences that stand in more than one case; `texts` holds all text of each case in one language. */
export const repeatedSentences = (texts: Map<string, string[]>, locale: Locale): Repetition[] =>
  inSeveral(texts, (text) => longSentences(text, locale));

const runLength = { zh: 12, en: 8 } as const;

/** Every run of 12 Han characters or 8 English words inside a sentence of a text. */
const runsOf = (text: string, locale: Locale): string[] => {
  const plain = text.replace(markup, "").toLowerCase();
  const stretches =
    locale === "zh"
      ? [...plain.matchAll(/\p{Script=Han}+/gu)].map(([stretch]) => [...stretch])
      : plain.split(ends.en).map((sentence) => sentence.match(/[a-z0-9][a-z0-9'’.%-]*/g) ?? []);
  const size = runLength[locale];
  return stretches.flatMap((units) =>
    units.slice(size - 1).map((_, at) => units.slice(at, at + size).join(locale === "zh" ? "" : " ")),
  );
};

/** Runs of words that stand in more than one case: sentences that differ only at their ends. */
export const repeatedRuns = (texts: Map<string, string[]>, locale: Locale): Repetition[] =>
  inSeveral(texts, (text) => runsOf(text, locale));
