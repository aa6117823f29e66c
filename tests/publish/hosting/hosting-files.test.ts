import { describe, expect, it } from "vitest";
import { buildObjectStorageFiles } from "../../../src/publish/hosting/object-storage-files.ts";
import { buildHeadersFile, buildRedirectsFile } from "../../../src/publish/hosting/static-host-files.ts";
import { locateSite } from "../../../src/publish/site.ts";

const site = locateSite(
  { name: { zh: "案例", en: "Casebook" }, base: "https://cases.example.com/" },
  { BASE_PATH: "/customers/" },
);
const rules = {
  base: "/customers/",
  imageHosts: [],
  hsts: null,
  redirects: [
    { from: "en/case/zto/", to: "en/cases/zto/" },
    { from: "en/cases/old/", to: "en/cases/zto/" },
  ],
};

describe("_headers", () => {
  const text = buildHeadersFile(["assets/", "data/images/", "data/zh/", "robots.txt", "zh/"], rules);
  const paths = text.split("\n").filter((line) => /^\S/.test(line));

  it("has a rule for all, one for the start page and one for each entry, none of them inside another", () => {
    expect(paths).toEqual([
      "/customers/*",
      "/customers/",
      "/customers/assets/*",
      "/customers/data/images/*",
      "/customers/data/zh/*",
      "/customers/robots.txt",
      "/customers/zh/*",
    ]);
  });
});

describe("_redirects", () => {
  it("has renames, capitals, one rule for old addresses of each language, and the 404 pages last", () => {
    const lines = buildRedirectsFile(["zto"], rules).trim().split("\n");
    expect(lines).toContain("/customers/en/cases/old/ /customers/en/cases/zto/ 301");
    expect(lines).toContain("/customers/en/cases/ZTO/ /customers/en/cases/zto/ 301");
    expect(lines).toContain("/customers/en/cases/ZTO /customers/en/cases/zto/ 301");
    expect(lines).toContain("/customers/en/case/:slug /customers/en/cases/:slug/ 301");
    expect(lines).not.toContain("/customers/en/case/zto/ /customers/en/cases/zto/ 301");
    expect(lines.at(-1)).toBe("/customers/en/* /customers/en/404.html 404");
  });

  it("stays within what hosts read, leaving out capitals first", () => {
    const many = Array.from({ length: 1500 }, (_, at) => `slug-${at}`);
    const lines = buildRedirectsFile(many, rules).trim().split("\n");
    expect(lines).toHaveLength(2000);
    expect(lines).toContain("/customers/en/cases/old/ /customers/en/cases/zto/ 301");
  });
});

describe("object storage", () => {
  const files = buildObjectStorageFiles(rules, site);

  it("gets a page without scripts for each redirect", () => {
    const html = files.get("redirect-pages/en/cases/old/index.html") ?? "";
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/customers/en/cases/zto/">');
    expect(html).toContain('<link rel="canonical" href="https://cases.example.com/customers/en/cases/zto/">');
    expect(html).not.toContain("<script");
  });

  it("gets headers by prefix, the widest first", () => {
    const { headers } = JSON.parse(files.get("rules.json") ?? "{}") as {
      headers: { prefix: string; headers: Record<string, string> }[];
    };
    expect(headers.map(({ prefix }) => prefix)[0]).toBe("customers/");
    expect(headers.find(({ prefix }) => prefix === "customers/assets/")?.headers["Cache-Control"]).toContain(
      "immutable",
    );
  });
});
