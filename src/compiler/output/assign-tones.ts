import { fnv1a } from "../../domain/fnv1a.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { toneCount } from "../../domain/palette.ts";
import type { AssembledCase, CaseText } from "./assemble-case.ts";

/** How many cases before it a case may not share its tone with: in one to three columns, its neighbours are among them. */
const reach = 3;

/**
 * The tone of each case in a list. It follows from the slug, so that it rarely changes; a case whose tone one of the `reach` before it
 * has takes the next free one. Tones are numbered from 0; there are more than `reach`.
 */
export const assignTones = (slugs: readonly string[]): number[] => {
  const tones: number[] = [];
  for (const slug of slugs) {
    let tone = fnv1a(slug) % toneCount;
    while (tones.slice(-reach).includes(tone)) tone = (tone + 1) % toneCount;
    tones.push(tone);
  }
  return tones;
};

/** The cases of a list in its order, each with its tone. */
export const withTones = (cases: readonly AssembledCase[]): (AssembledCase & { tone: number })[] => {
  const tones = assignTones(cases.map(({ slug }) => slug));
  return cases.map((subject, index) => {
    const tone = tones[index] ?? 0;
    const texts: Partial<Record<Locale, CaseText>> = {};
    for (const locale of locales) {
      const text = subject.texts[locale];
      if (text) texts[locale] = { ...text, facts: { ...text.facts, logo: { ...text.facts.logo, tone } } };
    }
    return { ...subject, texts, tone };
  });
};
