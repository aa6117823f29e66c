import { expect, it } from "vitest";
import { listMarkdown } from "../../../src/share/content/list-markdown.ts";
import { aSummary } from "../../fixtures/cases.ts";

it("writes a list with a link for each case", () => {
  const markdown = listMarkdown(
    { title: "物联网案例", filters: ["行业 物联网", "搜索“高_可用”"], cases: [aSummary("aqara"), aSummary("zto")] },
    "https://example.com/zh/",
    (slug) => `https://example.com/zh/cases/${slug}/`,
  );
  expect(markdown).toBe(`# 物联网案例

行业 物联网 · 搜索“高\\_可用”

- [**aqara**](<https://example.com/zh/cases/aqara/>) aqara 的故事
- [**zto**](<https://example.com/zh/cases/zto/>) zto 的故事

<https://example.com/zh/>
`);
});
