import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linePath } from "../../../src/publish/pictures/line-path.ts";
import { setText } from "../../../src/publish/pictures/set-text.ts";
import { openTypeface } from "../../../src/publish/pictures/typeface.ts";

const face = openTypeface(500, "zh");
const style = { face, size: 40, lineHeight: 60, width: 400, lines: 5 };
const textOf = (text: string, changes = {}) => setText(text, { ...style, ...changes }).lines.map((line) => line.text);

const words = fc.array(
  fc.constantFrom(
    "容器",
    "平台",
    "，",
    "。",
    "（",
    "）",
    "“",
    "”",
    " Kubernetes ",
    "CI/CD",
    "28 ",
    "分钟",
    "、",
    "监控告警",
  ),
  { maxLength: 40 },
);

describe("setText", () => {
  it("keeps every line within the width and loses no character", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        const { lines } = setText(text, { ...style, lines: 99 });
        expect(lines.every(({ width }) => width <= style.width)).toBe(true);
        const bare = (value: string) => value.replaceAll(/\s/g, "");
        expect(bare(lines.map((line) => line.text).join(""))).toBe(bare(text));
      }),
      { numRuns: 200 },
    );
  });

  it("starts no line with a closing mark and ends none with an opening one", () => {
    const lines = textOf("集群统一管理所有的应用，（监控）“告警”、日志。发布从二十八分钟，缩短到四分钟。", {
      lines: 9,
      width: 200,
    });
    expect(lines.filter((line) => /^[，。、）”]|[（“]$/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(3);
  });

  it("leaves no single character on the last line", () => {
    const lines = textOf("统一管理所有集群的应用发");
    expect(lines.map((line) => line.length)).not.toContain(1);
    expect(lines).toHaveLength(2);
  });

  it("does not break Latin words, unless one is longer than the line", () => {
    expect(textOf("Gradual releases on Kubernetes clusters", { width: 260 })).toContain("Kubernetes");
    expect(textOf("a".repeat(60), { width: 300 }).length).toBeGreaterThan(2);
  });

  it("ends a text that does not fit in an ellipsis", () => {
    const { lines, cut } = setText("很长的一段话，".repeat(20), { ...style, lines: 2 });
    expect(cut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text).toMatch(/[^，]…$/u);
  });
});

describe("linePath", () => {
  it("outlines each character of a line, composite ones included", () => {
    expect(linePath("é", 0, 40, { face, size: 40 }).match(/M/g)?.length).toBeGreaterThanOrEqual(3);
    expect(linePath("", 0, 40, { face, size: 40 })).toBe("");
  });

  it("draws a frame for a character that the typeface does not have", () => {
    expect(linePath("\u{2a6df}", 0, 40, { face, size: 40 })).toMatch(/^M4 40.8/);
  });
});
