/**
 * How many insertions, deletions, replacements or swaps of neighbours make `b` of `a` (optimal string alignment, Boytsov 2011,
 * 2.1). Distances above `max` are given as `max + 1`, which is found sooner.
 */
export const editDistance = (a: string, b: string, max = Number.MAX_SAFE_INTEGER - 1): number => {
  if (Math.abs(a.length - b.length) > max || countBits(lettersOf(a) ^ lettersOf(b)) > 2 * max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(beforeLast, j - 2) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), max + 1);
};

const at = (row: readonly number[], j: number): number => row[j] as number;

/**
 * The candidate a mistyped or torn name may mean: the nearest by edits, else the shortest of which it is a beginning, or which is a
 * beginning of it (`zto-express` for `zto`), from three letters on.
 */
export const similarName = (text: string, candidates: readonly string[]): string | undefined =>
  nearest(text, candidates) ??
  candidates
    .filter((one) => Math.min(one.length, text.length) >= 3 && (one.startsWith(text) || text.startsWith(one)))
    .sort((a, b) => a.length - b.length)[0];

/** The candidate that differs from `text` by the fewest edits, if it is near enough to be meant: a third of its length, at least 1. */
export const nearest = (text: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
};

/** The letters of a word as a set of 32 bits. An edit takes at most one letter from the set and adds one, so most words differ too much. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};
