import { describe, expect, it } from "vitest";
import { type PageText, renderHead } from "../../../src/publish/heads/head.ts";
import { breadcrumbs, caseArticle, collectionPage } from "../../../src/publish/heads/json-ld.ts";
import { hiddenPage, indexedPage } from "../../../src/publish/pages/page.ts";
import { locateSite } from "../../../src/publish/site.ts";

const site = locateSite(
  { name: { zh: "客户案例", en: "Casebook" }, base: "https://cases.example.com/" },
  { BASE_PATH: "/customers/" },
);
const picture = { path: "share/zh/zto-1.png", width: 1200, height: 630, alt: "中通：28 → 4 分钟" };
const text: PageText = {
  title: "中通快递 · 客户案例",
  description: "发布从二十八分钟缩短到四分钟。",
  kind: "article",
  picture,
  published: "2026-11-23",
  data: [],
};
const both = { zh: "zh/cases/zto/", en: "en/cases/zto/" };
const page = indexedPage("zh/cases/zto/", "zh", both);
const htmlOf = (changes: Partial<PageText> = {}, of = page) => renderHead(of, { ...text, ...changes }, site);

describe("the head of a page", () => {
  it("writes absolute addresses below the base path", () => {
    const html = htmlOf();
    expect(html).toContain('<link rel="canonical" href="https://cases.example.com/customers/zh/cases/zto/">');
    expect(html).toContain(
      '<meta property="og:image" content="https://cases.example.com/customers/share/zh/zto-1.png">',
    );
    expect(html).toContain('<meta property="og:image:width" content="1200">');
  });

  it("names both languages and the one for all others, the same on either page", () => {
    const links = (html: string) => html.match(/<link rel="alternate" hreflang[^>]+>/g);
    expect(links(htmlOf())).toHaveLength(3);
    expect(links(htmlOf())).toEqual(links(htmlOf({}, indexedPage("en/cases/zto/", "en", both))));
    expect(htmlOf()).toContain('hreflang="x-default" href="https://cases.example.com/customers/en/cases/zto/"');
  });

  it("keeps the copy of an untranslated case out of the index and points to the original", () => {
    const html = htmlOf({}, hiddenPage("en/cases/zto/", "en", "zh/cases/zto/"));
    expect(html).toContain('<meta name="robots" content="noindex, follow">');
    expect(html).toContain('rel="canonical" href="https://cases.example.com/customers/zh/cases/zto/"');
    expect(html).not.toContain("hreflang");
  });

  it("says nothing to robots on a page that may be kept", () => {
    expect(htmlOf()).not.toContain("robots");
  });

  it("names the other territory only where the page exists in it", () => {
    expect(htmlOf()).toContain('property="og:locale:alternate" content="en_US"');
    expect(htmlOf({}, indexedPage("zh/cases/zto/", "zh", { zh: "zh/cases/zto/" }))).not.toContain(
      "og:locale:alternate",
    );
  });

  it.each([
    ['"><script>alert(1)</script>', "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["</title><b>", "&lt;/title&gt;&lt;b&gt;"],
    ["a\u0000b\ud800c", "abc"],
  ])("shows %j literally", (title, written) => {
    expect(htmlOf({ title })).toContain(`<title>${written}</title>`);
  });

  it("lets no text leave the structured data", () => {
    const data = [breadcrumbs([{ name: "</script><script>alert(1)</script>\u2028", path: "zh/" }], site)];
    const html = htmlOf({ data });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain("\\u2028");
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)["@graph"][0].itemListElement[0].name).toContain("</script>");
  });
});

describe("structured data", () => {
  const item = { title: "中通快递", summary: "摘要", lang: "zh" as const, added: null, pictures: [picture] };

  it("tells of the customer, the language of the text and the day where it is known", () => {
    expect(caseArticle(page, { ...item, added: "2026-11-23" }, site)).toMatchObject({
      "@type": "Article",
      inLanguage: "zh-Hans",
      datePublished: "2026-11-23",
      about: { "@type": "Organization", name: "中通快递" },
      image: [{ url: "https://cases.example.com/customers/share/zh/zto-1.png" }],
    });
    expect(caseArticle(page, item, site)).not.toHaveProperty("datePublished");
  });

  it("holds headline, brief, year and company where the case has them", () => {
    const story = {
      headline: "发布只需 4 分钟",
      brief: { challenge: "发布慢。", result: "只需 4 分钟。" },
      company: { brand: "ZTO", local: "中通快递", url: "https://zto.example/", founded: 2002 },
      asOf: 2020,
    };
    expect(caseArticle(page, { ...item, ...story }, site)).toMatchObject({
      headline: "发布只需 4 分钟",
      abstract: "发布慢。 只需 4 分钟。",
      temporalCoverage: "2020",
      about: { name: "中通快递", alternateName: ["ZTO"], url: "https://zto.example/", foundingDate: "2002" },
    });
  });

  it("counts the steps of a path and the cases of a list from one", () => {
    const crumbs = [
      { name: "案例", path: "zh/" },
      { name: "中通", path: "zh/cases/zto/" },
    ];
    const list = collectionPage(page, text, crumbs, site)["mainEntity"];
    expect(list).toMatchObject({ numberOfItems: 2, itemListElement: [{ position: 1 }, { position: 2, name: "中通" }] });
    expect(breadcrumbs(crumbs, site)["itemListElement"]).toMatchObject([
      { position: 1, name: "案例" },
      { position: 2 },
    ]);
  });

  it("begins the path at the site of the vendor where that has an address", () => {
    const home = { name: "首页", url: "https://vendor.example/" };
    expect(breadcrumbs([home, { name: "案例", path: "zh/" }], site)["itemListElement"]).toMatchObject([
      { position: 1, item: "https://vendor.example/" },
      { position: 2, name: "案例", item: expect.stringMatching(/^https:.*\/zh\/$/) },
    ]);
  });
});

describe("locateSite", () => {
  it.each([
    ["https://a.example/", {}, "https://a.example", "/"],
    ["https://a.example", { BASE_PATH: "customers" }, "https://a.example", "/customers/"],
    ["https://a.example/x/", {}, "https://a.example", "/x/"],
    ["https://a.example/x/", { SITE_URL: "https://b.example/y" }, "https://b.example", "/y/"],
    ["https://a.example/", { SITE_URL: "https://b.example/y/", BASE_PATH: "/" }, "https://b.example", "/"],
  ])("reads %s with %o", (address, environment, origin, base) => {
    expect(locateSite({ name: { zh: "", en: "" }, base: address }, environment)).toMatchObject({ origin, base });
  });

  it.each(["cases.example.com", "ftp://a.example/", ""])("refuses %j as an address", (address) => {
    expect(() => locateSite({ name: { zh: "", en: "" }, base: address }, {})).toThrow(/site address/);
  });

  it.each(["/../", "/a b/", "/a;b/"])("refuses %j as a base path", (BASE_PATH) => {
    expect(() => locateSite({ name: { zh: "", en: "" }, base: "https://a.example" }, { BASE_PATH })).toThrow(
      /base path/,
    );
  });
});
