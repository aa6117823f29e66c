import { describe, expect, it } from "vitest";
import { tokenize, wordAt } from "../../../src/search/text/tokenize.ts";

describe("the tokens of a text", () => {
  it.each([
    ["k8s集群 ci/cd", ["k8s", "集群", "ci", "cd"]],
    ["高可用、交付", ["高可用", "交付"]],
    ["3.10", ["3", "10"]],
    ["カタカナ𠮷野", ["カタカナ𠮷野"]],
    ["\ud800 … ！", []],
    ["\uffffa\uffff容\u{1f600}b", ["a", "容", "b"]],
    ["", []],
  ])("%j are %j", (text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
  });

  it("have a kind, a start and what separates them from the one before", () => {
    expect(tokenize("ci/cd 容")).toEqual([
      { kind: "word", text: "ci", start: 0, isJoined: false },
      { kind: "word", text: "cd", start: 3, isJoined: true },
      { kind: "han", text: "容", start: 6, isJoined: false },
    ]);
  });
});

describe("the word at a place", () => {
  it.each([
    ["a pod", 2, "pod"],
    ["a pod", 3, ""],
    ["在kubernetes上", 1, "kubernetes"],
    ["容器", 0, ""],
    ["a ", 2, ""],
  ])("of %j, %i is %j", (text, at, word) => {
    expect(wordAt(text, at)).toBe(word);
  });
});
