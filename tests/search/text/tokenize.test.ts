import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveringTokens, eachToken, type HanGrain, readUnits } from "../../../src/search/text/tokenize.ts";

const tokensOf = (text: string, grain: HanGrain) => {
  const tokens: string[] = [];
  const end = eachToken(text, 10, grain, {
    word: (token) => tokens.push(token),
    han: (point, next, place) =>
      tokens.push(`${String.fromCodePoint(point)}${next === 0 ? "" : String.fromCodePoint(next)}@${place}`),
  });
  return { tokens, end };
};

describe("units", () => {
  it.each([
    ["k8s集群 ci/cd", ["k8s", "集群", "ci", "cd"]],
    ["高可用、交付", ["高可用", "交付"]],
    ["3.10", ["3", "10"]],
    ["カタカナ𠮷野", ["カタカナ𠮷野"]],
    ["\ud800 … ！", []],
    ["\uffffa\uffff容\u{1f600}b", ["a", "容", "b"]],
    ["", []],
  ])("of %j are %j", (text, units) => {
    expect(readUnits(text).map((unit) => unit.text)).toEqual(units);
  });

  it("say of which kind they are", () => {
    expect(readUnits("k8s容")).toEqual([
      { kind: "word", text: "k8s", start: 0 },
      { kind: "han", text: "容", start: 3 },
    ]);
  });

  it("say where they begin", () => {
    expect(readUnits("a 𠮷b").map(({ start }) => start)).toEqual([0, 2, 4]);
  });
});

describe("tokens", () => {
  it("of Han are pairs of neighbours and the last character of a run", () => {
    expect(tokensOf("容器管理", "pairs")).toEqual({ tokens: ["容器@10", "器管@11", "管理@12", "理@13"], end: 14 });
  });

  it("of Han are characters where those are asked for", () => {
    expect(tokensOf("容器", "characters")).toEqual({ tokens: ["容@10", "器@11"], end: 12 });
  });

  it.each([
    ["容器", ["容器@0"]],
    ["容器管", ["容器@0", "器管@1"]],
    ["容器管理", ["容器@0", "管理@2"]],
    ["容器管理平", ["容器@0", "管理@2", "理平@3"]],
  ])("that cover %j are %j", (text, tokens) => {
    const covering = coveringTokens([...text], "pairs");
    expect(covering.map(({ token, offset }) => `${token}@${offset}`)).toEqual(tokens);
  });

  it("leave a place out where a run ends", () => {
    expect(tokensOf("容k8s器，管", "pairs").tokens).toEqual(["容@10", "k8s", "器@12", "管@14"]);
  });

  it.each(["characters", "pairs"] as const)("by %s that cover a run find it at one place only", (grain) => {
    const run = fc.string({ unit: fc.constantFrom("容", "器", "管", "𠮷"), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(run, (text) => {
        const standing = new Set(tokensOf(text, grain).tokens);
        const points = [...text];
        for (const { token, offset } of coveringTokens(points, grain))
          expect(standing).toContain(`${token}@${10 + offset}`);
        const covered = coveringTokens(points, grain).flatMap(({ token, offset }) =>
          [...token].map((_, i) => offset + i),
        );
        expect([...new Set(covered)].sort((a, b) => a - b)).toEqual([...points.keys()]);
      }),
    );
  });
});
