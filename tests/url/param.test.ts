import { describe, expect, it } from "vitest";
import { cutText, encodeIds, readId, readIds } from "../../src/url/param.ts";

describe("a text that is cut", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "abc"],
    ["ab😀", 4, "ab😀"],
    ["ab😀", 3, "ab"],
    ["😀bcd", 4, "😀bc"],
    ["ab\ud83d", 3, "ab\ufffd"],
    ["ab\ud83d", 9, "ab\ufffd"],
    ["a\ude00b", 9, "a\ufffdb"],
    ["\ud83da", 1, ""],
  ])("%j to %d is %j", (text, length, expected) => {
    expect(cutText(text, length)).toBe(expected);
  });
});

describe("ids", () => {
  it("are folded, without space around, 64 units at most", () => {
    expect(readId("　ＺＴＯ ")).toBe("zto");
    expect(readId("a".repeat(70))).toBe("a".repeat(64));
  });

  it("are fifty at most, none twice, none empty", () => {
    const many = Array.from({ length: 60 }, (_, index) => `v${index}`);
    expect(readIds(["", " ", "v0", ...many])).toEqual(many.slice(0, 50));
  });

  it("stand in an address with their commas", () => {
    expect(encodeIds(["a b", "ü", "\ud800"])).toBe("a%20b,%C3%BC,%EF%BF%BD");
  });
});
