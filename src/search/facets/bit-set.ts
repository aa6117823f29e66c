/** A set of rows, one bit each; row r is bit r % 32 of word r / 32. Bits past the last row are always 0. */
export type Bits = Uint32Array;

export const wordsFor = (size: number): number => (size + 31) >>> 5;

export const emptyBits = (size: number): Bits => new Uint32Array(wordsFor(size));

export const fullBits = (size: number): Bits => {
  const bits = emptyBits(size).fill(0xffffffff);
  const spare = size & 31;
  if (spare > 0) bits[bits.length - 1] = 2 ** spare - 1;
  return bits;
};

export const addRow = (bits: Bits, row: number): void => {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
};

export const hasRow = (bits: Bits, row: number): boolean => (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;

/** `into` becomes the rows that are in both. */
export const keepOnly = (into: Bits, other: Bits): void => {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) & (other[i] as number);
};

/** Number of 1 bits in a word, by summing neighbours in parallel (Hacker's Delight, 5-1). */
export const popCount = (word: number): number => {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const countRows = (bits: Bits): number => {
  let total = 0;
  for (let i = 0; i < bits.length; i++) total += popCount(bits[i] as number);
  return total;
};

export const countCommon = (a: Bits, b: Bits): number => {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += popCount((a[i] as number) & (b[i] as number));
  return total;
};

/** Writes the rows of `bits` in ascending order to `out`, as many as fit, and returns how many were written. */
export const listRows = (bits: Bits, out: Uint32Array): number => {
  let n = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    while (word !== 0) {
      if (n === out.length) return n;
      const low = word & -word;
      out[n++] = (i << 5) | (31 - Math.clz32(low));
      word ^= low;
    }
  }
  return n;
};
