import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostingFolder } from "../../src/publish/hosting/hosting-files.ts";
import { responseHeaders } from "../publish/response-headers.ts";
import { type Nginx, startNginx, whyNoNginx } from "../publish/start-nginx.ts";
import { aSlugOf, readBuiltSite } from "./built-site.ts";

const noNginx = whyNoNginx();
if (noNginx) console.warn(noNginx);
const site = readBuiltSite();
const slug = aSlugOf(site);
const { base } = site.rules;
/** The language of the page at `/`: pages of no language are in it. */
const defaultLanguage = /<html lang="([^"]+)"/.exec(site.pages.find(({ path }) => path === "")?.html ?? "")?.[1] ?? "";

describe.skipIf(noNginx !== null)("the built site behind nginx", () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(resolve(site.folder), hostingFolder(resolve(site.folder)));
  });
  afterAll(() => nginx.close());

  it("answers every file with 200, its headers, and the smallest form that the browser takes", async () => {
    const files = new Set(site.files);
    const faults: string[] = [];
    const headers = { "accept-encoding": "br, gzip" };
    for (const file of site.files.filter((name) => !/^_|\.(?:br|gz)$/.test(name))) {
      const path = file.replace(/(^|\/)index\.html$/, "$1");
      const address = path.split("/").map(encodeURIComponent).join("/");
      const response = await fetch(`${nginx.origin}${base}${address}`, { redirect: "manual", headers });
      await response.arrayBuffer();
      if (response.status !== 200) faults.push(`${path} ${response.status}`);
      const encoding = files.has(`${file}.br`) ? "br" : files.has(`${file}.gz`) ? "gzip" : null;
      if (response.headers.get("content-encoding") !== encoding) faults.push(`${path} is not ${encoding}`);
      for (const [name, value] of responseHeaders(path, site.rules))
        if (response.headers.get(name) !== value) faults.push(`${path} ${name}`);
    }
    expect(faults).toEqual([]);
  });

  it("redirects old and misspelt addresses to the page", async () => {
    const wanted = [
      ...site.rules.redirects.map(({ from, to }) => [from, to]),
      [`zh/cases/${slug.toUpperCase()}`, `zh/cases/${slug}/`],
      ["en", "en/"],
      ["en/index.html", "en/"],
    ];
    const faults: string[] = [];
    for (const [from, to] of wanted) {
      const response = await fetch(`${nginx.origin}${base}${from}`, { redirect: "manual" });
      if (response.status !== 301 || response.headers.get("location") !== `${base}${to}`)
        faults.push(`${from} ${response.status}`);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ["zh/cases/unknown/", "zh-Hans"],
    ["en/cases/unknown/", "en"],
    ["unknown", defaultLanguage],
  ])("answers %s with 404 and the page in %s", async (path, lang) => {
    const response = await fetch(`${nginx.origin}${base}${path}`);
    expect([response.status, /<html lang="([^"]+)"/.exec(await response.text())?.[1]]).toEqual([404, lang]);
  });
});
