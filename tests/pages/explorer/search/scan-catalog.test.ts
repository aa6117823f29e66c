import { describe, expect, it } from "vitest";
import { scanCatalog } from "../../../../src/pages/explorer/search/scan-catalog.ts";
import { aCatalog } from "../../../search/a-catalog.ts";

const catalog = aCatalog([
  { slug: "zto", title: "中通快递", summary: "用 KubeSphere 管理集群。", facets: { feature: ["DevOps"] } },
  { slug: "iot", title: "文鼎创", summary: "身份认证上云，KubeSphere 与中通无关。" },
]);
const rows = (query: string) => [...scanCatalog(catalog, query).matches.rows];

describe("scanCatalog", () => {
  it.each([
    ["kubesphere", [0, 1]],
    ["ＫｕｂｅＳｐｈｅｒｅ 集群", [0]],
    ["devops", [0]],
    ["认证", [1]],
    ["无处可寻", []],
    ["，。", []],
    ["__proto__", []],
    ["\ud800", []],
  ])("%j is found in rows %j", (query, found) => {
    expect(rows(query)).toEqual(found);
  });

  it("values a title above the rest", () => {
    const { scores } = scanCatalog(catalog, "中通").matches;
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  });

  it("marks what it found in the text as it is shown", () => {
    const { title, summary } = scanCatalog(catalog, "ｋｕｂｅ 中通").explain(0);
    expect(title).toEqual([{ start: 0, end: 2 }]);
    expect(summary).toEqual([{ start: 2, end: 6 }]);
  });
});
