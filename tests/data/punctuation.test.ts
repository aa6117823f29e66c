import { describe, expect, it } from "vitest";
import { punctuationFaults, undeclaredHan } from "./punctuation.ts";

const kinds = (faults: string[]) => faults.map((fault) => fault.split(":")[0]);

describe("Chinese punctuation", () => {
  it.each([
    ["部署很快,回滚也快。", "half-width mark next to Chinese"],
    ["部署很快.", "half-width full stop"],
    ['所谓"一键"部署。', "straight quote"],
    ["命名空间(项目)。", "half-width bracket next to Chinese"],
    ["使用KubeSphere。", "no space between Chinese and Latin"],
    ["共 7台。", "no space between Chinese and Latin"],
    ["很快， 也很稳。", "space next to a full-width mark"],
    ["很 快。", "space between Chinese characters"],
    ["还有...", "dots or dashes for their Chinese marks"],
    ["很快。。", "doubled mark"],
  ])("%s has a fault", (text, fault) => {
    expect(kinds(punctuationFaults(text, "zh"))).toContain(fault);
  });

  it.each([
    "1. 使用 `a,b` 与 KubeSphere（简称 **KS**），见 [说明](https://x.example/a,b)。",
    "2014—2015 年",
    "可用性 99.9%，从 28 分钟降到 4 分钟",
  ])("%s is right", (text) => {
    expect(punctuationFaults(text, "zh")).toEqual([]);
  });
});

describe("English punctuation", () => {
  it.each([
    ["Fast，and stable.", "full-width mark"],
    ["Fast , and stable.", "space before a mark"],
    ["Fast,and stable.", "no space after a mark"],
    ["Fast  and stable.", "double space"],
    ["Fast -- and stable.", "dots or dashes for their marks"],
    ["“Fast and stable.", "unbalanced quote"],
  ])("%s has a fault", (text, fault) => {
    expect(kinds(punctuationFaults(text, "en"))).toContain(fault);
  });

  it("leaves ordinary sentences alone", () => {
    expect(punctuationFaults("It runs `a:b` at https://x.example/a:b, and “well” (99.9%).", "en")).toEqual([]);
  });
});

it("finds Chinese in English unless it is a declared name", () => {
  expect(undeclaredHan("ADA Space (国星宇航) runs 平台", ["国星宇航"])).toEqual(["平台"]);
});
