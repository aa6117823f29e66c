import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuiltPage, elements, metas, readBuiltSite, titleOf, unescapeText } from "./built-site.ts";

const site = readBuiltSite();
const { pages, rules } = site;
const isMissing = ({ path }: BuiltPage) => path.endsWith("404.html");
const ordinary = pages.filter((page) => !isMissing(page));
const links = (page: BuiltPage, rel: string) => elements(page.html, "link").filter((link) => link["rel"] === rel);
const canonical = (page: BuiltPage) => links(page, "canonical").map(({ href }) => href ?? "");
const isIndexed = (page: BuiltPage) => metas(page.html, "robots").length === 0;
const languages = (page: BuiltPage) =>
  Object.fromEntries(
    links(page, "alternate").flatMap(({ hreflang, href = "" }) => (hreflang ? [[hreflang, href]] : [])),
  );
const origin = new URL(canonical(pages.find(({ path }) => path === "") ?? { path: "", html: "", body: "" })[0] ?? "")
  .origin;
const addressOf = ({ path }: BuiltPage) => `${origin}${rules.base}${path}`;
const wrong = (of: readonly BuiltPage[], isRight: (page: BuiltPage) => boolean) =>
  of.filter((page) => !isRight(page)).map(({ path }) => path);

describe("every head", () => {
  it.each([
    "description",
    "og:type",
    "og:title",
    "og:description",
    "og:url",
    "og:image",
    "og:image:alt",
    "og:locale",
    "og:site_name",
    "twitter:card",
  ])("has one %s, with text", (name) => {
    expect(wrong(ordinary, ({ html }) => metas(html, name).length === 1 && metas(html, name)[0] !== "")).toEqual([]);
  });

  it("previews name its own absolute address and the language of its page", () => {
    const isRight = (page: BuiltPage) =>
      metas(page.html, "og:url")[0] === canonical(page)[0] &&
      metas(page.html, "og:image")[0]?.startsWith(origin + rules.base) === true &&
      metas(page.html, "twitter:card")[0] === "summary_large_image" &&
      metas(page.html, "og:locale")[0] === (elements(page.html, "html")[0]?.["lang"] === "en" ? "en_US" : "zh_CN");
    expect(wrong(ordinary, isRight)).toEqual([]);
  });

  it("sets the theme colour, light and dark", () => {
    const colours = (page: BuiltPage) =>
      elements(page.html, "meta").flatMap(({ name, content = "", media = "" }) =>
        name === "theme-color" && /^#[0-9a-f]{6}$/.test(content) ? [media] : [],
      );
    const both = "(prefers-color-scheme: light),(prefers-color-scheme: dark)";
    expect(wrong(pages, (page) => colours(page).join() === both)).toEqual([]);
  });

  it("has one title and one canonical address, absolute and below the base path", () => {
    expect(wrong(pages, ({ html }) => titleOf(html).length === 1)).toEqual([]);
    expect(wrong(pages, (page) => canonical(page).length === 1)).toEqual([]);
    expect(wrong(pages, (page) => canonical(page)[0]?.startsWith(origin + rules.base) === true)).toEqual([]);
  });

  it("has a unique title of at most 90 characters", () => {
    const titles = ordinary.map(({ html }) => titleOf(html)[0] ?? "");
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(titles.filter((title) => title.length > 90)).toEqual([]);
  });

  it("has a unique description", () => {
    const texts = ordinary.filter(isIndexed).map(({ html }) => metas(html, "description")[0] ?? "");
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it("names the language of its page", () => {
    // Pages of no language are in the default language of the site.
    const expected = (path: string) =>
      /^zh\//.test(path) ? ["zh-Hans"] : /^en\//.test(path) ? ["en"] : ["zh-Hans", "en"];
    expect(
      wrong(pages, ({ path, html }) => expected(path).includes(elements(html, "html")[0]?.["lang"] ?? "")),
    ).toEqual([]);
  });

  it("holds structured data that parses and names absolute addresses of this site", () => {
    const blocks = ordinary.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = ""]) =>
        JSON.parse(text),
      ),
    );
    expect(blocks.length).toBeGreaterThan(10);
    // Other sites are those of the vendor and of the customers.
    const addresses = JSON.stringify(blocks).match(/"https?:[^"]+"/g) ?? [];
    expect(addresses.filter((address) => !URL.canParse(address.slice(1, -1)))).toEqual([]);
    expect(addresses.some((address) => address.startsWith(`"${origin}`))).toBe(true);
  });

  it("uses one name of the site in the title and in previews", () => {
    const nameOf = (page: BuiltPage) => metas(page.html, "og:site_name")[0] ?? "";
    const framed = ordinary.filter(({ path }) => /^(?:zh|en)\//.test(path));
    expect(wrong(framed, (page) => titleOf(page.html)[0]?.endsWith(nameOf(page)) === true)).toEqual([]);
  });

  it("holds structured data that is plain text, without escapes of HTML", () => {
    const escaped = ({ html }: BuiltPage) =>
      [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].some(([, text = ""]) =>
        /&(?:amp|lt|gt|quot|#x?[0-9a-f]+);/i.test(text),
      );
    expect(ordinary.filter(escaped).map(({ path }) => path)).toEqual([]);
  });

  it("has an Article about the customer and the way to it on each case, a collection of its cases on each list", () => {
    const nodes = ({ html }: BuiltPage): Record<string, unknown>[] =>
      [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
        ([, text = ""]) => JSON.parse(text)["@graph"],
      );
    const node = (page: BuiltPage, type: string) => nodes(page).filter((found) => found["@type"] === type);
    const cases = ordinary.filter(({ path }) => /^\w+\/cases\/[^/]+\/$/.test(path));
    const lists = ordinary.filter(
      ({ path }) => /^\w+\/(?:\w+\/[\w-]+\/)?$/.test(path) && !cases.some((one) => one.path === path),
    );
    const heading = ({ html }: BuiltPage) =>
      unescapeText(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "") ?? "");
    for (const page of cases) {
      const [article] = node(page, "Article");
      expect(article, page.path).toMatchObject({
        headline: heading(page),
        about: { "@type": "Organization", name: expect.stringMatching(/./) },
        inLanguage: expect.stringMatching(/^(?:zh-Hans|en)$/),
      });
      const [crumbs] = node(page, "BreadcrumbList");
      expect(JSON.stringify(crumbs), page.path).toContain(`${origin}${rules.base}${page.path}`);
    }
    for (const page of lists) {
      const [collection] = node(page, "CollectionPage");
      const shown = (page.body.match(/<article\b/g) ?? []).length;
      const listed = collection?.["mainEntity"] as { numberOfItems: number; itemListElement: unknown[] } | undefined;
      expect(listed?.itemListElement.length, page.path).toBe(listed?.numberOfItems);
      expect(listed?.numberOfItems, page.path).toBe(shown);
    }
    expect([cases.length > 10, lists.length > 10]).toEqual([true, true]);
  });
});

describe("languages", () => {
  const byAddress = new Map(ordinary.map((page) => [addressOf(page), page]));

  it("are named on every indexed page: its own, x-default, and links that are returned", () => {
    const indexed = ordinary.filter(isIndexed);
    expect(wrong(indexed, (page) => Object.values(languages(page)).includes(addressOf(page)))).toEqual([]);
    expect(wrong(indexed, (page) => "x-default" in languages(page))).toEqual([]);
    const returned = (page: BuiltPage) =>
      Object.entries(languages(page)).every(([tag, href]) => {
        const other = byAddress.get(href);
        if (!other || !isIndexed(other)) return false;
        return tag === "x-default"
          ? languages(other)["x-default"] === href
          : JSON.stringify(languages(other)) === JSON.stringify(languages(page));
      });
    expect(wrong(indexed, returned)).toEqual([]);
  });

  it("are not named on pages with noindex, whose canonical address is an indexed page", () => {
    const hidden = ordinary.filter((page) => !isIndexed(page));
    expect(wrong(hidden, (page) => Object.keys(languages(page)).length === 0)).toEqual([]);
    const copies = hidden.filter((page) => canonical(page)[0] !== addressOf(page));
    expect(
      wrong(copies, (page) => {
        const original = byAddress.get(canonical(page)[0] ?? "");
        return original !== undefined && isIndexed(original);
      }),
    ).toEqual([]);
  });
});

describe("the sitemap", () => {
  const text = readFileSync(join(site.folder, "sitemap.xml"), "utf8");
  const entries = new Map(
    [...text.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc = "", rest = ""]) => [
      unescapeText(loc),
      rest,
    ]),
  );

  it("lists exactly the indexed pages", () => {
    expect([...entries.keys()].sort()).toEqual(ordinary.filter(isIndexed).map(addressOf).sort());
  });

  it("names the same languages as the pages", () => {
    const differing = ordinary.filter(isIndexed).filter((page) => {
      const listed = elements(entries.get(addressOf(page)) ?? "", "xhtml:link").map(({ hreflang = "", href = "" }) => [
        hreflang,
        href,
      ]);
      return JSON.stringify(Object.fromEntries(listed)) !== JSON.stringify(languages(page));
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it("is named by robots.txt", () => {
    expect(readFileSync(join(site.folder, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${origin}${rules.base}sitemap.xml`,
    );
  });
});

describe.each(["zh", "en"])("the feed in %s", (locale) => {
  const text = readFileSync(join(site.folder, locale, "feed.xml"), "utf8");

  it("names pages of its language", () => {
    const addresses = new Set(ordinary.map(addressOf));
    const entries = [...text.matchAll(/<entry><id>([^<]+)/g)].map(([, id = ""]) => id);
    expect(entries.filter((id) => !addresses.has(id) || !id.includes(`/${locale}/cases/`))).toEqual([]);
    const own = ordinary.filter(({ path }) => new RegExp(`^${locale}/cases/[^/]+/$`).test(path)).filter(isIndexed);
    expect(entries.length).toBe(own.length);
  });

  it("is named by the pages of its language", () => {
    const own = ordinary.filter(({ path }) => path.startsWith(`${locale}/`));
    const feeds = (page: BuiltPage) => links(page, "alternate").filter(({ type }) => type === "application/atom+xml");
    expect(wrong(own, (page) => feeds(page)[0]?.["href"] === `${origin}${rules.base}${locale}/feed.xml`)).toEqual([]);
  });
});
