import { describe, expect, it } from "vitest";
import {
  addRow,
  countCommon,
  countRows,
  emptyBits,
  fullBits,
  hasRow,
  keepOnly,
  listRows,
  popCount,
  wordsFor,
} from "../../../src/search/facets/bit-set.ts";

const setOf = (size: number, ...rows: number[]) => {
  const bits = emptyBits(size);
  for (const row of rows) addRow(bits, row);
  return bits;
};

describe("a set of rows", () => {
  it.each<[number, number[]]>([
    [0, []],
    [1, [1]],
    [31, [0x7fffffff]],
    [32, [0xffffffff]],
    [33, [0xffffffff, 1]],
    [64, [0xffffffff, 0xffffffff]],
    [65, [0xffffffff, 0xffffffff, 1]],
  ])("of all of %d has no bits past the last", (size, words) => {
    expect([...fullBits(size)]).toEqual(words);
    expect(wordsFor(size)).toBe(words.length);
    expect([...emptyBits(size)]).toEqual(words.map(() => 0));
    expect(countRows(fullBits(size))).toBe(size);
  });

  it("holds the rows added, and no other", () => {
    const bits = setOf(70, 0, 31, 32, 69, 69);
    expect([...bits]).toEqual([0x80000001, 1, 32]);
    const rows = Array.from({ length: 70 }, (_, row) => row).filter((row) => hasRow(bits, row));
    expect(rows).toEqual([0, 31, 32, 69]);
  });

  it("keeps what another has too", () => {
    const bits = setOf(70, 0, 31, 32, 69);
    const other = setOf(70, 1, 31, 33, 69);
    expect(countCommon(bits, other)).toBe(2);
    keepOnly(bits, other);
    expect([...bits]).toEqual([...setOf(70, 31, 69)]);
    expect([...other]).toEqual([...setOf(70, 1, 31, 33, 69)]);
  });

  it("lists its rows, as many as fit", () => {
    const bits = setOf(70, 0, 31, 32, 69);
    const out = new Uint32Array(6).fill(99);
    expect(listRows(bits, out)).toBe(4);
    expect([...out]).toEqual([0, 31, 32, 69, 99, 99]);
    const short = new Uint32Array(3);
    expect(listRows(bits, short)).toBe(3);
    expect([...short]).toEqual([0, 31, 32]);
    expect(listRows(bits, new Uint32Array(0))).toBe(0);
  });
});

describe("the bits of a word", () => {
  it.each([
    [0, 0],
    [1, 1],
    [0x80000000, 1],
    [0x55555555, 16],
    [0xaaaaaaaa, 16],
    [0x0f0f0f0f, 16],
    [0x12345678, 13],
    [0xfffffffe, 31],
    [0xffffffff, 32],
    [-1, 32],
  ])("of %d are %d", (word, bits) => {
    expect(popCount(word)).toBe(bits);
  });
});
