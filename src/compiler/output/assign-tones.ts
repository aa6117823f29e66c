import { fnv1a } from "../../domain/fnv1a.ts";
import { logoColors } from "../../domain/palette.ts";

/** How many cases before it a case may not share its tone with: in one to three columns, its neighbours are among them. */
const reach = 3;

/**
 * The tone of each case in a list. It follows from the slug, so that it rarely changes; a case whose tone one of the `reach` before it
 * has takes the next free one. Tones are numbered from 0; there are more than `reach`.
 */
export const assignTones = (slugs: readonly string[]): number[] => {
  const tones: number[] = [];
  for (const slug of slugs) {
    let tone = fnv1a(slug) % logoColors.length;
    while (tones.slice(-reach).includes(tone)) tone = (tone + 1) % logoColors.length;
    tones.push(tone);
  }
  return tones;
};
