import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/domain/edit-distance.ts";

/** Pairs of words and how many edits lie between them. */
const distances: [string, string, number][] = [
  ["", "", 0],
  ["", "a", 1],
  ["cluster", "cluster", 0],
  ["cluster", "acluster", 1],
  ["cluster", "clutster", 1],
  ["cluster", "clusters", 1],
  ["cluster", "luster", 1],
  ["cluster", "clster", 1],
  ["cluster", "cluste", 1],
  ["cluster", "bluster", 1],
  ["cluster", "clurter", 1],
  ["cluster", "clusted", 1],
  ["cluster", "lcuster", 1],
  ["cluster", "clutser", 1],
  ["cluster", "clustre", 1],
  ["", "ab", 2],
  ["ab", "cd", 2],
  ["aa", "bb", 2],
  ["abc", "cba", 2],
  ["abc", "cab", 2],
  ["abcd", "badc", 2],
  ["abcd", "acbde", 2],
  ["cluster", "cuslter", 2],
  ["cluster", "bustler", 3],
  ["kubernetes", "kbuernetse", 2],
  ["kubernetes", "ubernete", 2],
  ["kubernetes", "xkubernetesx", 2],
  // A swap whose letters are then separated counts as two other edits and one more.
  ["ca", "abc", 3],
  ["abc", "xyz", 3],
  ["listen", "silent", 4],
  ["abcdef", "fedcba", 5],
];

describe("edits between words", () => {
  it.each(distances)("%j and %j are %d", (a, b, distance) => {
    for (let max = 0; max <= 6; max++) {
      expect(editDistance(a, b, max)).toBe(Math.min(distance, max + 1));
      expect(editDistance(b, a, max)).toBe(Math.min(distance, max + 1));
    }
  });

  it("lead from a word to every word one edit away, and to no other", () => {
    const letters = ["a", "b", "`"];
    const words = [""];
    for (const word of words) if (word.length < 4) words.push(...letters.map((letter) => word + letter));
    const oneEditFrom = (word: string): Set<string> => {
      const near = new Set([word]);
      for (let i = 0; i <= word.length; i++) {
        const [head, tail] = [word.slice(0, i), word.slice(i)];
        near.add(head + tail.slice(1));
        for (const letter of letters) near.add(head + letter + tail).add(head + letter + tail.slice(1));
        if (tail.length > 1) near.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
      }
      return near;
    };
    for (const word of words) {
      const near = oneEditFrom(word);
      for (const other of words)
        if (editDistance(word, other, 1) <= 1 !== near.has(other)) expect.unreachable(`${word} and ${other}`);
    }
  });
});
