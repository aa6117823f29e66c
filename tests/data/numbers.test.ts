import { describe, expect, it } from "vitest";
import { compareNumbers, numbersIn } from "./numbers.ts";

describe("the numbers of a text", () => {
  it.each([
    ["1.2 亿用户", "120 million users"],
    ["300 多万单", "over 3 million orders"],
    ["2002 年 5 月", "May 2002"],
    ["5 月 20 日", "20 May"],
    ["1000 台", "1,000 servers"],
    ["资源节省 30%", "30% of resources saved"],
    ["版本 v3.1.0 与 1.19", "versions v3.1.0 and 1.19"],
    ["从 28 分钟到 4 分钟", "from 28 minutes to 4"],
    ["5 万多台", "50 thousand machines"],
  ])("are the same for %s and %s", (zh, en) => {
    expect(numbersIn(zh, "zh")).toEqual(numbersIn(en, "en"));
  });

  it("does not take the verb may for a month", () => {
    expect(numbersIn("Users may choose", "en")).toEqual(new Set());
  });
});

describe("comparing two languages", () => {
  it("names the place and the number that differs", () => {
    const zh = [
      { place: "section1", text: "7 台服务器" },
      { place: "listLeft[0]", text: "成立于 2012 年" },
    ];
    const en = [
      { place: "section1", text: "8 servers" },
      { place: "listLeft[0]", text: "Founded in 2012" },
    ];
    expect(compareNumbers(zh, en)).toEqual({
      agreeing: 1,
      differences: [{ place: "section1", onlyZh: ["7"], onlyEn: ["8"] }],
    });
  });

  it("accepts a number in words for the same number in digits", () => {
    const zh = [{ place: "listLeft[0]", text: "两边各有 3 套，共五台" }];
    const en = [{ place: "listLeft[0]", text: "Both have three sets, 5 machines in all" }];
    expect(compareNumbers(zh, en).differences).toEqual([]);
  });

  it("finds a number that moved to another section", () => {
    const zh = [{ place: "listLeft[0]", text: "7 台" }];
    const en = [{ place: "listLeft[1]", text: "7 servers" }];
    expect(compareNumbers(zh, en).differences.map(({ place }) => place)).toEqual(["listLeft[0]", "listLeft[1]"]);
  });
});
