import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeOfflineFiles } from "../../../src/publish/offline/offline-files.ts";
import { writeFiles } from "../../../src/publish/write-files.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "casebook-offline-"));
  const page = '<!doctype html><script type="module" crossorigin src="/assets/index-1.js"></script>';
  const site = {
    "offline.html": page,
    "zh/index.html": page,
    "zh/cases/zto/index.html": page,
    "assets/index-1.js": "js",
    "assets/index-1.js.br": "br",
    "assets/style-1.css": "css",
    "data/zh/catalog.json": "{}",
    "data/zh/cases/zto.json": "{}",
    "share/zh/zto-1.png": "png",
    "favicon.svg": "<svg/>",
  };
  await writeFiles(folder, new Map(Object.entries(site)));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the worker says of the site, read from the script as a browser would. */
const workerSite = async (base = "/") => {
  await writeOfflineFiles(folder, base, true);
  const script = readFileSync(join(folder, "sw.js"), "utf8");
  const listened: string[] = [];
  const scope = {
    location: { href: "https://cases.example/" },
    URL,
    addEventListener: (type: string) => listened.push(type),
  };
  runInNewContext(script, scope);
  const site: unknown = JSON.parse(/^const site = (.*);$/m.exec(script)?.[1] ?? "null");
  return { site: site as { build: string; shell: string[]; entry: string }, listened };
};

it("writes one classic script that listens to what a worker must answer", async () => {
  const { listened } = await workerSite("/customers/");
  expect(listened.sort()).toEqual(["activate", "fetch", "install", "message"]);
});

it("fetches scripts, styles, catalogs and the page for unknown addresses ahead, and no case", async () => {
  const { site } = await workerSite();
  expect([...site.shell]).toEqual([
    "assets/index-1.js",
    "assets/style-1.css",
    "data/zh/catalog.json",
    "favicon.svg",
    "offline.html",
  ]);
  expect(site.entry).toBe("/assets/index-1.js");
});

it("names the build by the content of these files", async () => {
  const { build } = (await workerSite()).site;
  expect((await workerSite()).site.build).toBe(build);
  writeFileSync(join(folder, "data/zh/catalog.json"), '{"cases":[]}');
  expect((await workerSite()).site.build).not.toBe(build);
});

it("writes a worker that unregisters itself where the copy is switched off", async () => {
  await writeOfflineFiles(folder, "/", false);
  const script = readFileSync(join(folder, "sw.js"), "utf8");
  expect(script).toContain("unregister");
  expect(script).not.toContain("respondWith");
});

it("refuses a site whose page for unknown addresses loads no script", async () => {
  writeFileSync(join(folder, "offline.html"), "<!doctype html>");
  await expect(writeOfflineFiles(folder, "/", true)).rejects.toThrow("offline.html loads no script");
});
