import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileCases } from "../../../src/compiler/compile.ts";
import { caseSkeleton } from "../../../src/compiler/new/case-skeleton.ts";
import { casebookSkeleton } from "../../../src/compiler/new/casebook-skeleton.ts";
import { readSite } from "../../../src/compiler/site/read-site.ts";
import { readSiteContent } from "../../../src/compiler/site/site-content.ts";
import { readSource } from "../../../src/compiler/source/read-source.ts";
import { readTaxonomy } from "../../../src/compiler/vocabulary/taxonomy.ts";
import { takeDataOption } from "../../../src/publish/data-option.ts";
import { createFolder, type Files, placesOf, plainSite } from "../compile-folder.ts";

const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});
const folderOf = (files: Files) => {
  const { folder, remove } = createFolder(files);
  removals.push(remove);
  return folder;
};
const tsx = resolve("node_modules/tsx/dist/cli.mjs");
const runNew = (cwd: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [tsx, resolve("src/compiler/new/cli.ts"), ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stderr };
};

describe("a new casebook", () => {
  it("compiles without errors, with one story in both languages", () => {
    const folder = folderOf(Object.fromEntries(casebookSkeleton()));
    const read = (name: string) => readFileSync(join(folder, name));
    const { taxonomy, diagnostics } = readTaxonomy("taxonomy.yaml", read("taxonomy.yaml"));
    const { site, diagnostics: ofSite } = readSite("site.yaml", read("site.yaml"));
    if (!taxonomy || !site) throw new Error(JSON.stringify([...diagnostics, ...ofSite]));
    const { content, diagnostics: ofContent } = readSiteContent(folder, "data", site, taxonomy);
    const result = compileCases({ source: readSource(join(folder, "cases"), "cases"), taxonomy, site: content });
    const errors = [...ofContent, ...result.diagnostics].filter(({ severity }) => severity === "error");
    expect(placesOf(errors)).toEqual([]);
    expect(result.compiled.catalogs.en.cases).toMatchObject([{ slug: "first-story", availableLangs: ["zh", "en"] }]);
  });
});

describe("a new case", () => {
  const { taxonomy } = readTaxonomy("taxonomy.yaml", readFileSync("data/taxonomy.yaml"));

  it.each(["zh", "en"] as const)("in %s is a draft, and compiles once that line is deleted", (lang) => {
    if (!taxonomy) throw new Error("The taxonomy has errors.");
    const text = caseSkeleton(lang, taxonomy);
    expect(text).toMatch(/^---\ndraft: true/);
    const ready = folderOf({ [`${lang}/x.md`]: text.replace(/draft: .*\n/, "") });
    const { cases, diagnostics } = compileCases({ source: readSource(ready, "cases"), taxonomy });
    expect([cases, placesOf(diagnostics.filter(({ severity }) => severity === "error"))]).toEqual([["x"], []]);
  });
});

describe("npm run new", { timeout: 60_000 }, () => {
  const project = () =>
    folderOf({ "data/site.yaml": plainSite, "data/taxonomy.yaml": "facets: []", "data/cases/zh/a.md": "" });

  it("writes a file for each language, and never over an existing one", () => {
    const root = project();
    expect(runNew(root, "acme").status).toBe(0);
    expect(["zh", "en"].map((lang) => existsSync(join(root, `data/cases/${lang}/acme.md`)))).toEqual([true, true]);
    expect(runNew(root, "b", "--lang", "en").status).toBe(0);
    expect(existsSync(join(root, "data/cases/zh/b.md"))).toBe(false);
    const again = runNew(root, "a", "--lang", "zh");
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("exists already")]);
  });

  it.each([[["Ä ö"]], [["a", "--lang", "fr"]], [[]], [["a", "b"]]])("refuses %j", (args) => {
    expect(runNew(project(), ...args).status).toBe(1);
  });

  it("writes a whole casebook", () => {
    const root = project();
    expect(runNew(root, "--casebook", "mine").status).toBe(0);
    expect(existsSync(join(root, "mine/site.yaml"))).toBe(true);
  });
});

describe("--data", () => {
  it.each([
    [["build", "--data", "/stories"], ["build"]],
    [
      ["--data=/stories", "--port", "1"],
      ["--port", "1"],
    ],
  ])("%j names the folder of content", (given, rest) => {
    const before = process.env["CASEBOOK_DATA"];
    try {
      expect(takeDataOption(given)).toEqual({ args: rest, isGiven: true });
      expect(process.env["CASEBOOK_DATA"]).toBe(resolve("/stories"));
    } finally {
      if (before === undefined) delete process.env["CASEBOOK_DATA"];
      else process.env["CASEBOOK_DATA"] = before;
    }
  });

  it("without a folder is refused", () => {
    expect(() => takeDataOption(["--data"])).toThrow("--data needs a folder");
  });
});
