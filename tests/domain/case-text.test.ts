import { expect, it } from "vitest";
import { caseText } from "../../src/domain/case-text.ts";
import { aDetail } from "../fixtures/cases.ts";

const paragraph = (text: string) => [{ kind: "paragraph" as const, content: [text] }];
const picture = { src: null, alt: "", width: null, height: null };

it("puts each line under its heading, with smaller headings, lists, captions, highlights and quotes", () => {
  const detail = aDetail("zto", {
    title: "中通快递",
    summary: "一句话。",
    banner: { title: "中通快递", content: ["一句话。"] },
    sections: [
      {
        kind: "plain",
        id: "practice",
        title: "实践",
        blocks: [
          { kind: "paragraph", content: ["上", { kind: "strong", children: ["云"] }, "。"] },
          { kind: "heading", level: 3, id: "practice-devops", content: ["DevOps"] },
          { kind: "list", marker: "decimal", start: 1, items: [["构建"], [{ kind: "code", text: "kubectl" }]] },
        ],
        pictures: [{ ...picture, caption: "架构图" }],
      },
      { kind: "highlights", items: [["更快"]] },
      { kind: "quote", content: ["很好。"] },
    ],
  });
  expect(caseText(detail)).toEqual({
    title: "中通快递",
    summary: "一句话。",
    sections: [
      { id: "practice", heading: "实践", text: "上云。" },
      { id: "practice-devops", heading: "DevOps", text: "构建\nkubectl\n架构图\n更快\n很好。" },
    ],
  });
});

it("puts the banner and the figure above the first heading, unless they say what the title and the summary say", () => {
  const detail = aDetail("zto", {
    title: "中通",
    summary: "摘要。",
    figure: { value: "28 → 4", label: "分钟" },
    banner: { title: "中通快递", content: ["开头。"], image: { ...picture, caption: "总部" } },
    sections: [
      { kind: "plain", title: "空", blocks: [], pictures: [] },
      { kind: "plain", blocks: paragraph("二"), pictures: [] },
    ],
  });
  expect(caseText(detail).sections).toEqual([
    { id: null, heading: "", text: "中通快递\n开头。\n总部\n28 → 4 分钟" },
    { id: null, heading: "空", text: "二" },
  ]);
});
