import { describe, expect, it } from "vitest";
import { writeNumbers } from "../../../src/search/index/number-text.ts";
import { findToken, noTokens, placesOf, rangeOf, readTokens } from "../../../src/search/index/token-table.ts";

const places = writeNumbers([5, 2, 0, 60_000]);
const sizes = writeNumbers([1, 2, 0, 2]);
const readTable = () => readTokens({ tokens: "a\nab\nac\nb", sizes, places }) ?? noTokens;
const table = readTable();

describe("tokens", () => {
  it("are read with where their places begin", () => {
    const { tokens, starts } = readTable();
    expect(tokens).toEqual(["a", "ab", "ac", "b"]);
    expect([...starts]).toEqual([0, 1, 3, 3, 5]);
  });

  it("may be none", () => {
    expect(readTokens({ tokens: "", sizes: "", places: "" })).toEqual(noTokens);
  });

  it.each([
    ["a size too few", { tokens: "a\nab", sizes: writeNumbers([1]), places: "#" }],
    ["a size too many", { tokens: "a", sizes: writeNumbers([1, 0]), places: "#" }],
    ["a place too few", { tokens: "a", sizes: writeNumbers([2]), places: "#" }],
    ["a place too many", { tokens: "a", sizes: writeNumbers([1]), places: "##" }],
    ["sizes that are no numbers", { tokens: "a", sizes: "\u0001", places: "#" }],
  ])("are refused with %s", (_, file) => {
    expect(readTokens(file)).toBeNull();
  });

  it.each([
    ["a", 0, 3],
    ["ab", 1, 2],
    ["abc", 2, 2],
    ["b", 3, 4],
    ["c", 4, 4],
    ["A", 0, 0],
    ["", 0, 4],
  ])("that begin with %j are those from %d to %d", (head, from, to) => {
    expect(rangeOf(table, head)).toEqual({ from, to });
  });

  it.each([
    ["a", 0],
    ["ab", 1],
    ["b", 3],
    ["abc", -1],
    ["A", -1],
    ["c", -1],
  ])("%j is at %d", (token, at) => {
    expect(findToken(table, token)).toBe(at);
  });

  it("stand at places that were written as steps, read once", () => {
    expect([0, 1, 2, 3].map((token) => [...placesOf(table, token)])).toEqual([[5], [2, 2], [], [60_000]]);
    expect(placesOf(table, 3)).toBe(placesOf(table, 3));
    expect([...placesOf(table, 1)]).toEqual([2, 2]);
  });

  it("whose places are damaged stand nowhere", () => {
    const damaged = readTokens({ tokens: "a", sizes: writeNumbers([1]), places: "\u0001" }) ?? noTokens;
    expect(damaged.tokens).toEqual(["a"]);
    expect([...placesOf(damaged, 0)]).toEqual([]);
  });
});
