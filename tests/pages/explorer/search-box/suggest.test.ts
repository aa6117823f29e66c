import { describe, expect, it } from "vitest";
import { suggest } from "../../../../src/pages/explorer/search-box/suggest.ts";
import { aCatalog } from "../../../search/a-catalog.ts";

const catalog = aCatalog([
  { slug: "zto", title: "中通快递", sortName: "zhong tong kuai di", facets: { industry: ["logistics"] } },
  { slug: "wdc", title: "文鼎创", sortName: "wen ding chuang", facets: { industry: ["iot"], feature: ["storage"] } },
  { slug: "aqara", title: "Aqara 绿米", sortName: "aqara lv mi", facets: { feature: ["app-store"] } },
]);
const texts = (typed: string) => suggest(catalog, typed).map(({ text }) => text);

describe("suggest", () => {
  it.each([
    ["中通", "中通快递"],
    ["快递", "中通快递"],
    ["wendingchuang", "文鼎创"],
    ["wen ding", "文鼎创"],
    ["WDC", "文鼎创"],
    ["zto", "中通快递"],
    ["ＡＱＡＲＡ", "Aqara 绿米"],
    ["app store", "app-store"],
  ])("%s brings %s", (typed, found) => {
    expect(texts(typed)).toContain(found);
  });

  it("names what begins with the text before what only holds it", () => {
    expect(texts("sto")).toEqual(["storage", "app-store"]);
  });

  it.each(["", "   ", "—", "nothing like it", "__proto__", "\ud800"])("has nothing to say to %j", (typed) => {
    expect(texts(typed)).toEqual([]);
  });
});
