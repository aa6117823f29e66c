import { describe, expect, it } from "vitest";
import {
  bitsOf,
  countCommon,
  countRows,
  emptyBits,
  fullBits,
  hasRow,
  intersect,
  listRows,
  unite,
} from "../../../src/search/facets/bit-set.ts";

describe("a set of rows", () => {
  it.each<[number, number[]]>([
    [0, []],
    [1, [1]],
    [31, [0x7fffffff]],
    [32, [0xffffffff]],
    [33, [0xffffffff, 1]],
    [64, [0xffffffff, 0xffffffff]],
  ])("of all %d rows has no bits after the last", (size, words) => {
    expect([...fullBits(size)]).toEqual(words);
    expect([...emptyBits(size)]).toEqual(words.map(() => 0));
    expect(countRows(fullBits(size))).toBe(size);
  });

  it("holds the rows that were added, and no other", () => {
    const bits = bitsOf(70, [0, 31, 32, 69, 69]);
    expect([...bits]).toEqual([0x80000001, 1, 32]);
    expect(Array.from({ length: 70 }, (_, row) => row).filter((row) => hasRow(bits, row))).toEqual([0, 31, 32, 69]);
    expect(countRows(bits)).toBe(4);
  });

  it("intersects and unites with another, which stays as it is", () => {
    const other = bitsOf(70, [1, 31, 33, 69]);
    const common = bitsOf(70, [0, 31, 32, 69]);
    expect(countCommon(common, other)).toBe(2);
    intersect(common, other);
    expect([...listRows(common, 9)]).toEqual([31, 69]);
    unite(common, other);
    expect([...listRows(common, 9)]).toEqual([1, 31, 33, 69]);
    expect([...listRows(other, 9)]).toEqual([1, 31, 33, 69]);
  });

  it("lists its first rows", () => {
    const bits = bitsOf(70, [0, 31, 32, 69]);
    expect([...listRows(bits, 3)]).toEqual([0, 31, 32]);
    expect([...listRows(bits, 0)]).toEqual([]);
  });
});
