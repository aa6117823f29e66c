import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { minVersion, satisfies } from "semver";
import { expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { createFolder } from "./compiler/compile-folder.ts";

type Lock = { packages: Record<string, { engines?: { node?: string } | string[]; optional?: boolean }> };

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const oldestNode = minVersion(packageJson.engines.node)?.version ?? "";

it("every package runs on the oldest Node.js that the project promises, so that npm ci prints no engine warning", () => {
  const refusing = Object.entries(lock.packages).flatMap(([path, { engines }]) => {
    const node = engines === undefined || Array.isArray(engines) ? undefined : engines.node;
    return node === undefined || satisfies(oldestNode, node) ? [] : [`${path} wants Node.js ${node}`];
  });
  expect(oldestNode).toBe("20.19.0");
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(refusing).toEqual([]);
});

it("the linter finds an import cycle that consists of types only", () => {
  const { folder, remove } = createFolder({
    "a.ts": 'import type { B } from "./b.ts";\n\nexport type A = { b: B };\n',
    "b.ts": 'import type { A } from "./a.ts";\n\nexport type B = { a?: A };\n',
  });
  copyFileSync("biome.json", join(folder, "biome.json"));
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const command = [biome, "ci", "--vcs-enabled=false", "--colors=off", "--reporter=json", "."];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  remove();
  const report = JSON.parse(stdout) as { diagnostics: { category: string }[] };
  expect(report.diagnostics.map(({ category }) => category)).toEqual(Array(2).fill("lint/suspicious/noImportCycles"));
  expect(status).toBe(1);
});
