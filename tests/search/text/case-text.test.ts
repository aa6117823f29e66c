import { expect, it } from "vitest";
import { caseTextOf } from "../../../src/search/text/case-text.ts";
import { aDetail } from "../../fixtures/cases.ts";

it("lets a section without a title belong to the one before, and needs no id for a title", () => {
  const paragraph = (text: string) => [{ kind: "paragraph" as const, content: [text] }];
  const detail = aDetail("zto", {
    title: "中通",
    summary: "",
    sections: [
      { kind: "plain", title: "背景", blocks: paragraph("一"), pictures: [] },
      { kind: "plain", blocks: paragraph("二"), pictures: [] },
    ],
  });
  expect(caseTextOf(detail).sections).toEqual([{ id: null, heading: "背景", text: "一\n二" }]);
});

it("puts each sentence under the heading it stands under, smaller headings, lists, highlights and quotes included", () => {
  const detail = aDetail("zto", {
    title: "中通快递",
    summary: "一句话。",
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
        pictures: [],
      },
      { kind: "highlights", items: [["更快"]] },
      { kind: "quote", content: ["很好。"] },
    ],
  });
  expect(caseTextOf(detail)).toEqual({
    title: "中通快递",
    summary: "一句话。",
    sections: [
      { id: "practice", heading: "实践", text: "上云。" },
      { id: "practice-devops", heading: "DevOps", text: "构建\nkubectl\n更快\n很好。" },
    ],
  });
});

it("keeps what stands before the first heading, and a heading with nothing beneath it", () => {
  const detail = aDetail("zto", {
    title: "中通",
    summary: "",
    sections: [
      { kind: "quote", content: ["先说。"] },
      { kind: "plain", id: "a", title: "空", blocks: [], pictures: [] },
      { kind: "plain", id: "b", title: "满", blocks: [{ kind: "paragraph", content: ["话"] }], pictures: [] },
    ],
  });
  expect(caseTextOf(detail).sections).toEqual([
    { id: null, heading: "", text: "先说。" },
    { id: "a", heading: "空", text: "" },
    { id: "b", heading: "满", text: "话" },
  ]);
});
