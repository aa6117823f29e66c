/**
 * Whole numbers as text, so that a column travels inside JSON and any host compresses it: UTF-8 spends one byte on small
 * numbers, three on large ones. A number below `span` is one character; a larger one is a private-use character that holds
 * the quotient by `span`, and the remainder. Numbers reach to 6,400 · 50,000 - 1.
 */
export const writeNumbers = (numbers: Iterable<number>): string => {
  const units: number[] = [];
  for (const number of numbers) pushNumber(units, number);
  return textOf(units);
};

/** Adds a number's characters, as UTF-16 units, for `textOf`. */
export const pushNumber = (units: number[], number: number): void => {
  if (number >= span) units.push(high + Math.floor(number / span));
  units.push(first + (number % span));
};

/** A call takes some ten thousand arguments at most. */
const mostArguments = 8_192;

/** The text of UTF-16 units. */
export const textOf = (units: readonly number[]): string => {
  if (units.length <= mostArguments) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += mostArguments) parts.push(textOf(units.slice(i, i + mostArguments)));
  return parts.join("");
};

/** Reads the numbers of `text` between two places; null where the text was not written by `writeNumbers`. */
export const readNumbers = (text: string, from = 0, to = text.length): Uint32Array | null => {
  const numbers = new Uint32Array(to - from);
  let count = 0;
  let quotient = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > high) {
      if (quotient > 0 || code >= high + mostQuotient) return null;
      quotient = code - high;
      continue;
    }
    if (code < first || code >= first + span) return null;
    numbers[count++] = quotient * span + code - first;
    quotient = 0;
  }
  return quotient === 0 ? numbers.subarray(0, count) : null;
};

/** From `#` on, so that nothing has to be escaped in JSON but the backslash; ends before the surrogates. */
const first = 0x23;
const span = 50_000;
const high = 0xe000;
const mostQuotient = 6_400;
