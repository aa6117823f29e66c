import { describe, expect, it } from "vitest";
import type { CaseDetail } from "../../../src/domain/customer-case.ts";
import { emptyFacetIds } from "../../../src/domain/facet.ts";
import { perFacet } from "../../../src/search/facets/per-facet.ts";
import { readCaseText } from "../../../src/search/text/read-case-text.ts";
import type { Section } from "../../../src/sections/texts.ts";

const detail = (sections: Section[], opening = "开头"): CaseDetail => ({
  schemaVersion: 1,
  slug: "a",
  lang: "zh",
  availableLangs: ["zh"],
  title: "甲",
  summary: "摘要",
  added: null,
  banner: { title: "甲", content: [opening] },
  sections,
  facts: { logo: { monogram: "A", tone: 0 }, rows: [] },
  facets: emptyFacetIds(),
  facetLabels: perFacet(() => []),
  related: [],
});

describe("the text of a case page", () => {
  it("stands under its headings, line by line, without mark-up", () => {
    const text = readCaseText(
      detail([
        {
          kind: "plain",
          id: "practice",
          title: "实践",
          blocks: [
            {
              kind: "paragraph",
              content: ["用 ", { kind: "strong", children: [{ kind: "code", text: "kubectl" }] }, " 部署"],
            },
            { kind: "heading", level: 3, id: "store", content: [{ kind: "link", href: "/", children: ["存储"] }] },
            { kind: "list", marker: "decimal", start: 1, items: [["甲"], ["乙"]] },
          ],
          pictures: [
            { src: null, alt: "", caption: "拓扑", width: null, height: null },
            { src: null, alt: "x", width: null, height: null },
          ],
        },
        { kind: "plain", blocks: [{ kind: "paragraph", content: ["续"] }], pictures: [] },
        { kind: "highlights", items: [["亮点"]] },
        { kind: "quote", content: ["引语"] },
        { kind: "plain", title: "无锚", blocks: [], pictures: [] },
      ]),
    );
    expect(text).toEqual({
      title: "甲",
      summary: "摘要",
      sections: [
        { id: null, heading: "", text: "开头" },
        { id: "practice", heading: "实践", text: "用 kubectl 部署" },
        { id: "store", heading: "存储", text: "甲\n乙\n拓扑\n续\n亮点\n引语" },
        { id: null, heading: "无锚", text: "" },
      ],
    });
  });

  it("does not repeat an opening that is the summary", () => {
    expect(readCaseText(detail([], "摘要")).sections).toEqual([]);
  });
});
