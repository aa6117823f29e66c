import { describe, expect, it } from "vitest";
import { schemaVersion } from "../../../src/domain/customer-case.ts";
import { buildFeed } from "../../../src/publish/feeds/feed.ts";
import { buildRobots, buildSitemaps } from "../../../src/publish/feeds/sitemap.ts";
import { hiddenPage, indexedPage } from "../../../src/publish/pages/page.ts";
import { locateSite } from "../../../src/publish/site.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const site = locateSite({ name: { zh: "客户案例", en: "Casebook" }, base: "https://cases.example.com/" }, {});
const both = { zh: "zh/", en: "en/" };
const pages = [indexedPage("zh/", "zh", both, ""), indexedPage("en/", "en", both, ""), hiddenPage("zh/compare/", "zh")];
const locations = (text: string | undefined) =>
  [...(text ?? "").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);

describe("buildSitemaps", () => {
  it("lists indexed pages with their languages and no others", () => {
    const text = buildSitemaps(pages, site).get("sitemap.xml");
    expect(locations(text)).toEqual(["https://cases.example.com/zh/", "https://cases.example.com/en/"]);
    expect(text?.match(/hreflang="x-default" href="https:\/\/cases.example.com\/"/g)).toHaveLength(2);
  });

  it("splits into numbered files under an index when there are too many addresses", () => {
    const files = buildSitemaps(pages, site, 1);
    expect([...files.keys()]).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    expect(locations(files.get("sitemap.xml"))).toEqual([
      "https://cases.example.com/sitemap-1.xml",
      "https://cases.example.com/sitemap-2.xml",
    ]);
  });
});

it("robots.txt names the sitemap", () => {
  expect(buildRobots(site)).toContain("\nSitemap: https://cases.example.com/sitemap.xml\n");
});

describe("buildFeed", () => {
  const aCase = (slug: string, added: string | null, lang: "zh" | "en" = "zh") => ({
    slug,
    lang,
    availableLangs: [lang],
    title: `${slug} & co`,
    summary: "<b>",
    logo: { monogram: "A", tone: 0 },
    facets: { industry: ["iot"] },
    added,
    sortName: slug,
  });
  const facets = aFacetTable({ industry: [{ id: "iot", label: "物联网" }] });
  const list = [
    aCase("old", "2026-01-02"),
    aCase("new", "2026-11-23"),
    aCase("undated", null),
    aCase("foreign", "2026-11-23", "en"),
  ];
  const feed = buildFeed(
    { schemaVersion, lang: "zh", facets, cases: list },
    { title: "案例", description: "说明" },
    site,
  );

  it("holds the dated cases written in its language, newest first", () => {
    const titles = [...feed.matchAll(/<entry>.*?<title>([^<]+)/g)].map(([, title]) => title);
    expect(titles).toEqual(["new &amp; co", "old &amp; co"]);
  });

  it("takes its date from the newest entry, so that equal content gives equal bytes", () => {
    expect(feed).toContain("<updated>2026-11-23T00:00:00Z</updated>\n<author>");
  });

  it("escapes text and labels facets in the language of the feed", () => {
    expect(feed).toContain("<summary>&lt;b&gt;</summary>");
    expect(feed).toContain('<category scheme="industry" term="iot" label="物联网"/>');
  });
});
