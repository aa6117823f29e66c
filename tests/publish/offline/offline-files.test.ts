import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planOffline, writeOfflineFiles } from "../../../src/publish/offline/offline-files.ts";
import { keepsOfflineCopy } from "../../../src/publish/offline/offline-plugin.ts";
import { shellPageOf } from "../../../src/publish/offline/shell-page.ts";
import { writeFiles } from "../../../src/publish/write-files.ts";

const page = `<!doctype html><html lang="zh-Hans"><head><meta charset="UTF-8" /><title>客户案例</title>
<meta name="description" content="d"><link rel="canonical" href="https://cases.example/zh/">
<script type="module" crossorigin src="/assets/index-1.js" integrity="sha384-x"></script>
<link rel="stylesheet" crossorigin href="/assets/style-1.css"></head>
<body><div id="root"><h1>客户案例</h1></div><script type="application/json" id="state">{}</script></body></html>`;

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "casebook-offline-"));
  const site = {
    "index.html": page,
    "zh/index.html": page,
    "zh/404.html": page,
    "zh/index.html.br": "br",
    "zh/cases/zto/index.html": page,
    "embed/case/index.html": page,
    "assets/index-1.js": "js",
    "data/zh/catalog.json": "{}",
    "data/zh/cases/zto.json": "{}",
    "share/zh/zto-1.png": "png",
    "sitemap.xml": "<x/>",
  };
  await writeFiles(folder, new Map(Object.entries(site)));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("plans pages, data and assets, and nothing that only machines or other sites read", () => {
  expect(Object.keys(planOffline(folder, "/").files)).toEqual([
    "assets/index-1.js",
    "data/zh/cases/zto.json",
    "data/zh/catalog.json",
    "",
    "zh/cases/zto/",
    "zh/",
  ]);
});

it("fetches scripts and catalogs ahead, cases when they are opened", () => {
  expect(planOffline(folder, "/").shell).toEqual(["assets/index-1.js", "data/zh/catalog.json"]);
});

it("names the build by its content: the same for the same, another for any change", () => {
  const { build } = planOffline(folder, "/");
  expect(planOffline(folder, "/").build).toBe(build);
  writeFileSync(join(folder, "data/zh/cases/zto.json"), '{"title":"中通"}');
  expect(planOffline(folder, "/").build).not.toBe(build);
});

describe("the worker", () => {
  it("is one plain script that carries the plan and imports nothing", async () => {
    await writeOfflineFiles(folder, "/customers/", true);
    const worker = readFileSync(join(folder, "sw.js"), "utf8");
    expect(worker).toContain(planOffline(folder, "/customers/").build);
    expect(worker).not.toMatch(/\bimport\b|\bexport\b|importScripts/);
  });

  it("leaves by itself where the copy is switched off", async () => {
    await writeOfflineFiles(folder, "/", false);
    const worker = readFileSync(join(folder, "sw.js"), "utf8");
    expect(worker).toContain("unregister");
    expect(worker).not.toContain("respondWith");
  });
});

describe("the shell page", () => {
  const shell = shellPageOf(page, "Casebook");

  it("keeps the scripts, styles and their integrity", () => {
    expect(shell).toContain('src="/assets/index-1.js" integrity="sha384-x"');
    expect(shell).toContain('href="/assets/style-1.css"');
  });

  it("has no content, state, description or address of the page it was made from", () => {
    expect(shell).not.toMatch(/客户案例|id="state"|description|canonical/);
    expect(shell).toContain('<div id="root"></div>');
  });

  it("refuses a page that could never draw anything", () => {
    expect(() => shellPageOf("<html></html>", "Casebook")).toThrow("no module script");
  });
});

it.each([
  ["offline: false", false],
  ["offline: true", true],
  ["name: x", true],
  ["", true],
])("reads the setting %j as %s", (yaml, isOn) => {
  const file = join(folder, "site.yaml");
  writeFileSync(file, yaml);
  expect(keepsOfflineCopy(file)).toBe(isOn);
});
