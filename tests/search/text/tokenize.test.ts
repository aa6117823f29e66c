import { describe, expect, it } from "vitest";
import { eachPosition, tokenize } from "../../../src/search/text/tokenize.ts";

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

describe("positions", () => {
  it.each([
    ["容器，管", ["容@10", "器@11", "管@13"], 14],
    ["容k8s器", ["容@10", "k8s@11", "器@12"], 13],
    ["service. Mesh", ["service@10", "Mesh@11"], 12],
    ["", [], 10],
  ])("of %j are %j", (text, tokens, end) => {
    const seen: string[] = [];
    expect(eachPosition(text, 10, (token, at) => seen.push(`${token}@${at}`))).toBe(end);
    expect(seen).toEqual(tokens);
  });
});
