import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startStaticServer } from "../browser/static-server.ts";
import { elements, readBuiltSite } from "./built-site.ts";

/** The site as somebody without scripts walks it. */
const site = readBuiltSite();
const { base } = site.rules;
const bodies = new Map(site.pages.map((page) => [page.path, page.body]));

const linksOf = (path: string) =>
  elements(bodies.get(path) ?? "", "a").flatMap(({ href }) => {
    if (href === undefined) return [];
    const url = new URL(href, `https://here.example${base}${path}`);
    return url.host === "here.example" ? [url] : [];
  });

describe("links", () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await startStaticServer(site.folder);
  });
  afterAll(() => server.close());

  it("all arrive at once, without a redirect", async () => {
    const addresses = new Set(site.pages.flatMap(({ path }) => linksOf(path).map((url) => url.pathname + url.search)));
    const broken: string[] = [];
    for (const address of addresses) {
      const response = await fetch(server.origin + address, { redirect: "manual" });
      await response.body?.cancel();
      if (response.status !== 200) broken.push(`${address} ${response.status}`);
    }
    expect(broken).toEqual([]);
    expect(addresses.size).toBeGreaterThan(100);
  });

  it("name anchors that exist", () => {
    const lost = site.pages.flatMap(({ path }) =>
      linksOf(path)
        .filter(({ hash }) => hash !== "")
        .filter(({ pathname, hash }) => {
          const target = bodies.get(pathname.slice(base.length)) ?? "";
          return !elements(target, "\\w+").some(({ id }) => id === decodeURIComponent(hash.slice(1)));
        })
        .map((url) => `${path}: ${url.pathname}${url.hash}`),
    );
    expect(lost).toEqual([]);
  });

  it("lead from the chooser to every page that search engines may keep", () => {
    const reached = new Set([""]);
    for (const path of reached)
      for (const { pathname } of linksOf(path)) {
        const next = pathname.slice(base.length);
        if (bodies.has(next)) reached.add(next);
      }
    const indexed = site.pages.filter(({ html }) => !html.includes('name="robots"')).map(({ path }) => path);
    expect(indexed.filter((path) => !reached.has(path))).toEqual([]);
    expect(indexed.length).toBeGreaterThan(50);
  });

  it("load files that exist", () => {
    const files = new Set(site.files);
    const missing = site.pages.flatMap(({ path, html }) =>
      [...elements(html, "img"), ...elements(html, "script"), ...elements(html, "link")]
        .map((element) => element["src"] ?? (element["rel"] === "canonical" ? undefined : element["href"]))
        .filter((address) => address?.startsWith("/"))
        .filter((address) => !files.has((address ?? "").slice(base.length)))
        .map((address) => `${path}: ${address}`),
    );
    expect(missing).toEqual([]);
  });
});

it("every page says its heading and has text of its own without scripts", () => {
  const bare = site.pages.filter(
    ({ body }) => !/<h1\b[^>]*>/.test(body.slice(0, body.indexOf('id="state"') + 1 || undefined)),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});
