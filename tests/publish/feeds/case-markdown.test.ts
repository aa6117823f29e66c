import { expect, it } from "vitest";
import { caseMarkdown } from "../../../src/publish/feeds/case-markdown.ts";
import { locateSite } from "../../../src/publish/site.ts";
import { aDetail } from "../../fixtures/cases.ts";

const detail = aDetail("zto", {
  figure: { value: "28 → 4", label: "每次发布的分钟数" },
  facts: {
    logo: { monogram: "中", tone: 1 },
    rows: [{ title: "行业", content: "物流快递" }],
  },
  sections: [
    {
      kind: "plain",
      id: "practice",
      title: "实践",
      blocks: [
        { kind: "paragraph", content: ["先", { kind: "strong", children: ["上云"] }, "。"] },
        { kind: "heading", level: 3, id: "x", content: ["超分"] },
        { kind: "list", marker: "decimal", start: 3, items: [["丙"], ["丁"]] },
        { kind: "list", marker: "alpha", start: 2, items: [["乙"]] },
      ],
      pictures: [
        { src: "images/a.svg", alt: "图", caption: "拓扑", width: 10, height: 10 },
        { src: null, alt: "缺", width: null, height: null },
      ],
    },
    { kind: "highlights", items: [["更快"], ["更稳"]] },
    { kind: "quote", content: ["很好用。"], author: "运维负责人" },
  ],
});

const site = locateSite({ name: { zh: "案例", en: "Cases" }, base: "https://example.com/" }, {});

it("writes the whole case in the order of the page, with the link at its foot", () => {
  expect(caseMarkdown(detail, "zh/cases/zto/", site)).toBe(`# zto

一句话。

**28 → 4** 每次发布的分钟数

- **行业** 物流快递

## 实践

先**上云**。

### 超分

3. 丙
4. 丁

- b. 乙

![拓扑](<https://example.com/data/images/a.svg>)

- 更快
- 更稳

> 很好用。
>
> — 运维负责人

<https://example.com/zh/cases/zto/>
`);
});

it("begins with the headline where there is one, and tells results and brief before the facts", () => {
  const story = aDetail("zto", {
    headline: "发布只需 4 分钟",
    results: [{ value: "28 → 4", label: "每次发布的分钟数" }],
    brief: { challenge: "发布慢。", result: "只需 4 分钟。" },
    facts: { logo: { monogram: "中", tone: 1 }, rows: [{ title: "行业", content: "物流快递" }] },
    sections: [{ kind: "quote", content: ["很好用。"], author: "王芳", role: "平台负责人" }],
  });
  expect(caseMarkdown(story, "zh/cases/zto/", site)).toBe(`# 发布只需 4 分钟

zto

一句话。

- **28 → 4** 每次发布的分钟数

发布慢。

只需 4 分钟。

- **行业** 物流快递

> 很好用。
>
> — 王芳，平台负责人

<https://example.com/zh/cases/zto/>
`);
});

it("quotes the words of a speaker, and tells a paraphrase as a paragraph", () => {
  const statement = {
    kind: "quote" as const,
    content: ["王芳认为平台很好用。"],
    author: "王芳",
    paraphrase: true as const,
  };
  const written = caseMarkdown(aDetail("zto", { sections: [statement] }), "zh/cases/zto/", site);
  expect(written).toContain("\n\n王芳认为平台很好用。\n\n<https");
  const named = caseMarkdown(
    aDetail("zto", { sections: [{ ...statement, role: "平台负责人" }] }),
    "zh/cases/zto/",
    site,
  );
  expect(named).toContain("\n\n王芳认为平台很好用。\n\n— 王芳，平台负责人\n\n<https");
});
