/** A set of rows, one bit each: row r is bit r % 32 of word r / 32. Bits after the last row are always 0. */
export type Bits = Uint32Array;

export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const fullBits = (size: number): Bits => {
  const bits = emptyBits(size).fill(0xffffffff);
  if ((size & 31) > 0) bits[bits.length - 1] = 2 ** (size & 31) - 1;
  return bits;
};

export const bitsOf = (size: number, rows: Iterable<number>): Bits => {
  const bits = emptyBits(size);
  for (const row of rows) addRow(bits, row);
  return bits;
};

export const addRow = (bits: Bits, row: number): void => {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
};

export const hasRow = (bits: Bits, row: number): boolean => (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;

/** Adds the rows of `other` to `into`. */
export const unite = (into: Bits, other: Bits): void => {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) | (other[i] as number);
};

/** Removes from `into` the rows that are not in `other`. */
export const intersect = (into: Bits, other: Bits): void => {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) & (other[i] as number);
};

/** Number of 1 bits in a word, by adding neighbours in parallel (Hacker's Delight, 5-1). */
const popCount = (word: number): number => {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const countRows = (bits: Bits): number => countCommon(bits, bits);

/** Number of rows that are in both sets. */
export const countCommon = (a: Bits, b: Bits): number => {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += popCount((a[i] as number) & (b[i] as number));
  return total;
};

/** The first `limit` rows of a set, ascending. */
export const listRows = (bits: Bits, limit: number): Uint32Array => {
  const rows = new Uint32Array(limit);
  let n = 0;
  for (let i = 0; i < bits.length && n < limit; i++) {
    for (let word = bits[i] as number; word !== 0 && n < limit; word &= word - 1) {
      rows[n++] = (i << 5) | (31 - Math.clz32(word & -word));
    }
  }
  return rows.subarray(0, n);
};
