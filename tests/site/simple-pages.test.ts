import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { elements, readBuiltSite } from "./built-site.ts";

const site = readBuiltSite();
const styles = site.files
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(join(site.folder, file), "utf8"))
  .join("\n");

/** What pages do not have, so that whole groups of accessibility criteria do not arise. */
describe("the site", () => {
  it("has no sound and no moving picture", () => {
    const kinds = ["audio", "video", "object", "embed", "iframe"];
    const found = site.pages.flatMap(({ path, body }) =>
      kinds.filter((kind) => elements(body, kind).length > 0).map((kind) => `${path}: ${kind}`),
    );
    expect(found).toEqual([]);
    expect(site.files.filter((file) => /\.(?:gif|apng|mp[34]|webm|og[gv]|wav)$/.test(file))).toEqual([]);
  });

  it("has no form that is sent, and no field for personal data", () => {
    const kinds = site.pages.flatMap(({ body }) => elements(body, "input").map(({ type = "text" }) => type));
    expect([...new Set(kinds)].filter((kind) => !/^(?:search|checkbox|radio|text)$/.test(kind))).toEqual([]);
    const personal = /(?<!-)auto[cC]omplete="(?!off)|type="(?:email|tel|password)"/;
    expect(site.pages.filter(({ body }) => personal.test(body)).map(({ path }) => path)).toEqual([]);
    const sent = site.pages.flatMap(({ body }) =>
      elements(body, "form").filter(({ method = "get" }) => method.toLowerCase() !== "get"),
    );
    expect(sent).toEqual([]);
  });

  it("has no animation that repeats, so nothing flashes", () => {
    const animations = [...styles.matchAll(/animation(?:-iteration-count)?:([^;}]+)/g)].map(([, value = ""]) => value);
    expect(animations.length).toBeGreaterThan(0);
    expect(animations.filter((value) => /infinite|(?:^|\s)(?!1\s*$)\d+(?:\s|,|$)/.test(value))).toEqual([]);
  });

  it.each(["zh", "en"])("has the same header in the same order on every page of /%s/", (locale) => {
    const headers = site.pages
      .filter(({ path }) => path.startsWith(`${locale}/`))
      .map(({ body }) => /<header\b.*?<\/header>/s.exec(body)?.[0] ?? "")
      .map((header) => elements(header, "a").map(({ href = "", hrefLang }) => hrefLang ?? href.replace(/\?.*/, "")))
      .map((links) => links.join(" "));
    expect(headers.length).toBeGreaterThan(10);
    // Lists have a second skip link; the page of a case has none.
    expect([...new Set(headers.map((links) => links.replace(" #results", "")))]).toHaveLength(1);
    expect(headers[0]?.split(" ").length).toBeGreaterThan(3);
  });
});
