import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Measure, wrapText } from "../../../src/share/content/wrap-text.ts";

/** Han characters and full-width signs take two units, all else one. */
const measure: Measure = (text) => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffee]/.test(sign) ? 2 : 1), 0);

describe("lines of a card", () => {
  it.each([
    ["English breaks between words", "one two three four", 9, ["one two", "three", "four"]],
    ["Chinese breaks anywhere", "中通快递的容器平台", 8, ["中通快递", "的容器平", "台"]],
    ["no line opens with a full stop", "中通快递。容器平台", 8, ["中通快", "递。容器", "平台"]],
    ["no line ends with an opening quote", "平台叫“容器”", 8, ["平台叫", "“容器”"]],
    ["a word inside Chinese stays whole", "用 KubeSphere 管理", 12, ["用", "KubeSphere", "管理"]],
    ["spaces fold", "  a   b  ", 10, ["a b"]],
    ["nothing gives no line", "   ", 10, []],
  ])("%s", (_, text, width, lines) => {
    expect(wrapText(text, width, 10, measure)).toEqual(lines);
  });

  it("cuts a word that is wider than a line", () => {
    expect(wrapText("abcdefghij", 4, 5, measure)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("ends in an ellipsis after whole words when the room is used up", () => {
    expect(wrapText("High Availability, Delivery Efficiency, Costs", 18, 2, measure)).toEqual([
      "High Availability,",
      "Delivery…",
    ]);
  });
});

const text = fc.string({
  unit: fc.constantFrom("中", "通", "a", "bc", " ", "，", "。", "（", "“", "-", "1"),
  maxLength: 80,
});

it("never exceeds the width or the number of lines", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), fc.integer({ min: 1, max: 6 }), (words, width, most) => {
      const lines = wrapText(words, width, most, measure);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it("loses no character while there is room", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (words, width) => {
      const lines = wrapText(words, width, 1000, measure);
      expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
    }),
  );
});
