import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseDetail } from "../../src/domain/customer-case.ts";
import { plainText } from "../../src/domain/rich-text.ts";
import { type StaticServer, startStaticServer } from "../browser/static-server.ts";
import { elements, readBuiltSite, unescapeText } from "./built-site.ts";

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

  it("all lead to a page, without a redirect", async () => {
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
    const ids = new Map(
      [...bodies].map(([path, body]) => [path, new Set([...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
    );
    const lost = site.pages.flatMap(({ path }) =>
      linksOf(path)
        .filter(({ hash }) => hash !== "")
        .filter(({ pathname, hash }) => !ids.get(pathname.slice(base.length))?.has(decodeURIComponent(hash.slice(1))))
        .map((url) => `${path}: ${url.pathname}${url.hash}`),
    );
    expect(lost).toEqual([]);
  });

  it("lead from the chooser to every indexed page", () => {
    const reached = new Set([""]);
    for (const path of reached)
      for (const { pathname } of linksOf(path)) {
        const next = pathname.slice(base.length);
        if (bodies.has(next)) reached.add(next);
      }
    const indexed = site.pages.filter(({ html }) => !html.includes('name="robots"')).map(({ path }) => path);
    expect(indexed.filter((path) => !reached.has(path))).toEqual([]);
    expect(indexed.length).toBeGreaterThan(10);
  });

  it("load files that exist", () => {
    const files = new Set(site.files);
    const missing = site.pages.flatMap(({ path, html }) =>
      [...elements(html, "img"), ...elements(html, "script"), ...elements(html, "link")]
        .map((element) => element["src"] ?? (element["rel"] === "canonical" ? undefined : element["href"]))
        .filter((address) => address?.startsWith("/"))
        .filter((address) => !files.has(decodeURIComponent((address ?? "").slice(base.length))))
        .map((address) => `${path}: ${address}`),
    );
    expect(missing).toEqual([]);
  });
});

/** What a page shows, without its data and with every run of spaces as none, since elements part words. */
const shownText = (html: string): string =>
  unescapeText(html.replace(/<script\b.*?<\/script>/gs, "").replace(/<[^>]+>/g, "")).replace(/\s+/g, "");

it("every page says its heading without scripts", () => {
  const bare = site.pages.filter(({ body }) => shownText(/<h1\b.*?<\/h1>/s.exec(body)?.[0] ?? "") === "");
  expect(bare.map(({ path }) => path)).toEqual([]);
});

it("every case tells its whole story and its facts without scripts, and leads to the other language", () => {
  const cases = site.pages.filter(({ path }) => /^\w+\/cases\/[^/]+\/$/.test(path));
  const missing = cases.flatMap(({ path, body }) => {
    const detail = JSON.parse(readFileSync(join(site.folder, "data", `${path.slice(0, -1)}.json`), "utf8"));
    const shown = shownText(body);
    const other = path.startsWith("zh/") ? path.replace(/^zh/, "en") : path.replace(/^en/, "zh");
    const leads = elements(body, "a").some(({ href }) => href === base + other);
    return [
      ...textsOf(detail)
        .filter((text) => !shown.includes(text.replace(/\s+/g, "")))
        .map((text) => `${path}: ${text}`),
      ...(leads ? [] : [`${path} does not lead to ${other}`]),
    ];
  });
  expect(missing).toEqual([]);
  expect(cases.length).toBeGreaterThan(10);
});

/** Every text that an author wrote into lead, story and facts of a compiled case. */
const textsOf = (detail: CaseDetail): string[] => [
  plainText(detail.banner.content),
  ...detail.facts.rows.map(({ title }) => title),
  ...detail.facts.rows.flatMap(({ content, values }) => values?.map(({ text }) => text) ?? [content]),
  ...detail.sections.flatMap((section) => {
    if (section.kind === "highlights") return section.items.map(plainText);
    if (section.kind === "quote") return [plainText(section.content), section.author ?? ""];
    const blocks = section.blocks.flatMap((block) =>
      block.kind === "list" ? block.items.map(plainText) : [plainText(block.content)],
    );
    return [section.title ?? "", ...blocks];
  }),
];
