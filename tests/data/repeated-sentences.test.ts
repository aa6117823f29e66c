import { describe, expect, it } from "vitest";
import { repeatedSentences } from "./repeated-sentences.ts";

describe("sentences repeated across cases", () => {
  it("finds a Chinese sentence of 12 characters behind other words", () => {
    const texts = new Map([
      ["a", ["起因很简单。随着业务不断增长运维压力越来越大。"]],
      ["b", ["随着业务不断增长**运维压力**越来越大！"]],
    ]);
    expect(repeatedSentences(texts, "zh")).toEqual([
      { sentence: "随着业务不断增长运维压力越来越大", slugs: ["a", "b"] },
    ]);
  });

  it("finds an English sentence of 8 words whatever its case and number", () => {
    const texts = new Map([
      ["a", ["1. The team of five chose it for its price."]],
      ["b", ["Then this. the team of five chose it for its price"]],
    ]);
    expect(repeatedSentences(texts, "en").map(({ slugs }) => slugs)).toEqual([["a", "b"]]);
  });

  it("ignores short sentences and repetition inside one case", () => {
    const texts = new Map([
      ["a", ["部署很快。", "同一家公司可以重复自己说过的话。", "同一家公司可以重复自己说过的话。"]],
      ["b", ["部署很快。"]],
    ]);
    expect(repeatedSentences(texts, "zh")).toEqual([]);
  });
});
