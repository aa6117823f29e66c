import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeFileAtomically } from "../../../src/compiler/output/write-file.ts";
import { type OutputFile, outputProblem, writeOutput } from "../../../src/compiler/output/write-output.ts";
import { createFolder, type Files } from "../compile-folder.ts";

describe("the output folder", () => {
  const removals: (() => void)[] = [];
  afterAll(() => {
    for (const remove of removals) remove();
  });
  const inFolder = (files: Files = {}) => {
    const { folder, remove } = createFolder(files);
    removals.push(remove);
    return folder;
  };
  const files = new Map<string, string | Uint8Array>([
    ["zh/catalog.json", "{}"],
    ["images/a.png", new Uint8Array([1])],
  ]);

  it("is made, and replaced as a whole", () => {
    const out = join(inFolder(), "deep/data");
    writeOutput(out, new Map([...files, ["zh/cases/old.json", "{}"]]));
    writeOutput(out, files);
    expect(existsSync(join(out, "zh/cases/old.json"))).toBe(false);
    expect([...readFileSync(join(out, "images/a.png"))]).toEqual([1]);
    expect(readdirSync(join(out, ".."))).toEqual(["data"]);
  });

  it("is left alone when it holds something else", () => {
    const out = inFolder({ "precious.txt": "x" });
    expect(() => writeOutput(out, files)).toThrow("holds other files");
    expect(readdirSync(out)).toEqual(["precious.txt"]);
  });

  it("is left as it was when writing fails, with nothing beside it", () => {
    const folder = inFolder();
    const out = join(folder, "data");
    writeOutput(out, files);
    expect(() =>
      writeOutput(
        out,
        new Map([
          ["a", "x"],
          ["a/b", "y"],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(out, "zh/catalog.json"), "utf8")).toBe("{}");
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("is put back when the new one cannot be moved in", () => {
    const folder = inFolder();
    const out = join(folder, "data");
    writeOutput(out, files);
    const vanishing = function* (): Generator<OutputFile> {
      yield ["zh/catalog.json", "{new}"];
      for (const name of readdirSync(folder)) if (name !== "data") rmSync(join(folder, name), { recursive: true });
    };
    expect(() => writeOutput(out, vanishing())).toThrow("ENOENT");
    expect(readFileSync(join(out, "zh/catalog.json"), "utf8")).toBe("{}");
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("is emptied into when empty", () => {
    const out = join(inFolder(), "data");
    mkdirSync(out);
    writeOutput(out, files);
    cpSync(out, `${out}-copy`, { recursive: true });
    expect(readdirSync(out).sort()).toEqual(["images", "zh"]);
  });

  it("has ordinary modes, so that a web server can read it", () => {
    const out = join(inFolder(), "data");
    writeOutput(out, files);
    const mask = process.umask();
    expect(statSync(out).mode & 0o777).toBe(0o777 & ~mask);
    expect(statSync(join(out, "zh/catalog.json")).mode & 0o777).toBe(0o666 & ~mask);
  });

  it("is written into behind a symbolic link, which stays", () => {
    const folder = inFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "data"));
    writeOutput(join(folder, "data"), files);
    expect(lstatSync(join(folder, "data")).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, "real/zh/catalog.json"))).toBe(true);
  });

  it("is refused before the work when it is a mount point or a file", () => {
    expect(outputProblem("/proc")).toContain("mount point");
    expect(outputProblem(join(inFolder({ data: "x" }), "data"))).toContain("is a file");
  });

  it("comes back, and left-overs go, after a run that was killed at any moment", () => {
    const folder = inFolder();
    const out = join(folder, "data");
    writeOutput(out, files);
    // Killed between the two renames: the old folder is set aside, the new one not yet in place.
    renameSync(out, join(folder, ".data-old"));
    mkdirSync(join(folder, ".data-new/zh"), { recursive: true });
    const failing = function* (): Generator<OutputFile> {
      yield ["zh/catalog.json", "{new}"];
      throw new Error("no space left");
    };
    expect(() => writeOutput(out, failing())).toThrow("no space left");
    expect(readFileSync(join(out, "zh/catalog.json"), "utf8")).toBe("{}");
    expect(readdirSync(folder)).toEqual(["data"]);
  });
});

it("a file of the author's stays whole when a new one cannot be written", () => {
  const { folder, remove } = createFolder({ "ledger.yaml": "cases: []\n" });
  const file = join(folder, "ledger.yaml");
  writeFileAtomically(file, "cases: [a]\n");
  expect(readFileSync(file, "utf8")).toBe("cases: [a]\n");
  expect(() => writeFileAtomically(join(folder, "missing/ledger.yaml"), "x")).toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual(["ledger.yaml"]);
  remove();
});
