import { describe, expect, it } from "vitest";
import { repeatedRuns, repeatedSentences } from "./repeated-sentences.ts";

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

describe("runs of words shared by cases", () => {
  it("finds 12 Han characters inside sentences that differ", () => {
    const texts = new Map([
      ["a", ["从前，运维人员要在很多台机器上重复操作。"]],
      ["b", ["如今运维人员要在很多台机器上巡检。"]],
    ]);
    expect(repeatedRuns(texts, "zh")).toEqual([{ sentence: "运维人员要在很多台机器上", slugs: ["a", "b"] }]);
  });

  it("finds 8 English words inside sentences that differ", () => {
    const texts = new Map([
      ["a", ["Before, the team had to copy every file by hand."]],
      ["b", ["There the **team** had to copy every file by nightfall."]],
    ]);
    expect(repeatedRuns(texts, "en").map(({ sentence }) => sentence)).toEqual(["the team had to copy every file by"]);
  });

  it("does not join two sentences", () => {
    const texts = new Map([
      ["a", ["It is fast and stable. It scales by itself."]],
      ["b", ["It is fast and stable. It scales by itself."]],
    ]);
    expect(repeatedRuns(texts, "en")).toEqual([]);
  });
});
