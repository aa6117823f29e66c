import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { caseText } from "./case-text.ts";
import { createFolder, plainSite } from "./compile-folder.ts";

let remove = () => {};
afterEach(() => remove());

const createProject = () => {
  const made = createFolder({ "data/cases/zh/a.md": caseText(), "data/site.yaml": plainSite });
  remove = made.remove;
  copyFileSync("data/taxonomy.yaml", join(made.folder, "data/taxonomy.yaml"));
  return made.folder;
};
const loader = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
const cli = resolve("src/compiler/cli.ts");
const compile = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", loader, cli, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

describe("the command", { timeout: 60_000 }, () => {
  it("compiles to dist/data; prints problems as JSON, exits 1 on errors and leaves the output as it was", () => {
    const root = createProject();
    const first = compile(root);
    expect(first.stderr).toMatch(/1 cases, 0 in both languages; 0 errors, 1 warnings; \d+ ms; written to dist\/data/);
    expect([first.status, existsSync(join(root, "dist/data/zh/cases/a.json"))]).toEqual([0, true]);
    const before = readFileSync(join(root, "dist/data/zh/catalog.json"), "utf8");
    writeFileSync(join(root, "data/cases/zh/a.md"), caseText({ top: "titel: x" }));
    const { status, stdout, stderr } = compile(root, "--json");
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ schemaVersion: 2, cases: 0, errors: 1, warnings: 0 });
    expect(report.diagnostics[0]).toMatchObject({
      code: "E_UNKNOWN",
      severity: "error",
      file: "data/cases/zh/a.md",
      line: 2,
      column: 1,
      found: "titel",
      message: { en: "The field `titel` is not known here.", zh: "此处没有名为 `titel` 的字段。" },
      remedy: { en: "Did you mean `title`?" },
      frame: "2 | titel: x\n    ^",
    });
    expect([status, stderr.includes("nothing written")]).toEqual([1, true]);
    expect(readFileSync(join(root, "dist/data/zh/catalog.json"), "utf8")).toBe(before);
  });

  it("compiles another folder without asking the ledger", () => {
    const root = createProject();
    writeFileSync(join(root, "data/ledger.yaml"), "cases: [{ slug: gone, added: 2026-01-01 }]");
    mkdirSync(join(root, "other/zh"), { recursive: true });
    writeFileSync(join(root, "other/zh/b.md"), caseText({ top: "titel: b" }));
    expect(compile(root, "--source", "other", "--out", "made", "--lenient").status).toBe(0);
    expect(existsSync(join(root, "made/zh/cases/b.json"))).toBe(true);
    expect(compile(root).status).toBe(1);
  });

  it("records new names, and knows them afterwards", () => {
    const root = createProject();
    compile(root, "--record");
    expect(readFileSync(join(root, "data/ledger.yaml"), "utf8")).toMatch(
      /cases:\n {2}- \{ slug: a, added: \d{4}-\d\d-\d\d \}\n/,
    );
    const recorded = compile(root);
    expect(recorded.stderr).not.toContain("W_LEDGER");
    const today = JSON.parse(readFileSync(join(root, "dist/data/zh/catalog.json"), "utf8")).cases[0].added;
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
    rmSync(join(root, "data/cases/zh/a.md"));
    writeFileSync(join(root, "data/cases/zh/b.md"), caseText());
    const { status, stderr } = compile(root);
    expect([status, stderr.includes("E_REDIRECT"), stderr.includes("W_LEDGER")]).toEqual([1, true, true]);
  });

  it.skipIf(process.platform === "win32")("keeps what there is when the disk is full, and says so", () => {
    const root = createProject();
    // Comments make every file larger than what may be written below.
    const old = `cases: []\n${"# a comment that keeps its place\n".repeat(100)}`;
    writeFileSync(join(root, "data/ledger.yaml"), old);
    mkdirSync(join(root, "dist/data/zh"), { recursive: true });
    writeFileSync(join(root, "dist/data/zh/catalog.json"), "an earlier catalog");
    writeFileSync(join(root, "data/cases/zh/b.md"), caseText({ top: "title: b" }));
    // A process whose files may have one block only fails at the same calls as one on a full disk.
    const onFullDisk = (...args: string[]) =>
      spawnSync(
        "sh",
        ["-c", 'trap "" XFSZ; ulimit -f 1; exec "$0" "$@"', process.execPath, "--import", loader, cli, ...args],
        {
          cwd: root,
          encoding: "utf8",
          env: { ...process.env, TSX_DISABLE_CACHE: "1" },
        },
      );
    const compiled = onFullDisk();
    expect([compiled.status, compiled.stderr]).toEqual([
      2,
      expect.stringContaining("dist/data was left as it was. EFBIG"),
    ]);
    expect(readFileSync(join(root, "dist/data/zh/catalog.json"), "utf8")).toBe("an earlier catalog");
    const recorded = onFullDisk("--record");
    expect([recorded.status, recorded.stderr]).toEqual([
      2,
      expect.stringContaining("data/ledger.yaml was left as it was. EFBIG"),
    ]);
    expect(readFileSync(join(root, "data/ledger.yaml"), "utf8")).toBe(old);
    expect([readdirSync(join(root, "data")).sort(), readdirSync(join(root, "dist"))]).toEqual([
      ["cases", "ledger.yaml", "site.yaml", "taxonomy.yaml"],
      ["data"],
    ]);
  });

  it("explains itself when it is called wrongly", () => {
    const root = createProject();
    const wrong = compile(root, "--sauce", "x");
    expect([wrong.status, wrong.stderr.includes("Usage: npm run --silent compile")]).toEqual([2, true]);
  });

  it("does not replace a folder that holds something else", () => {
    const root = createProject();
    const { status, stderr } = compile(root, "--out", "data");
    expect([status, stderr.includes("holds other files")]).toEqual([2, true]);
    expect(existsSync(join(root, "data/taxonomy.yaml"))).toBe(true);
  });

  it("says when the source folder holds no cases", () => {
    const { status, stderr } = compile(createProject(), "--source", "nowhere", "--out", "made");
    expect([status, stderr.includes("nowhere:1:1 error E_SOURCE")]).toEqual([1, true]);
  });
});
