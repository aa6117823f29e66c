import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compileCases } from "../../src/compiler/compile.ts";
import type { OutputFile } from "../../src/compiler/output/write-output.ts";
import { writeOutput } from "../../src/compiler/output/write-output.ts";
import { readProject } from "../../src/compiler/project.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";

/**
 * Measures the compiler on copies of the project's own cases, multiplied to the sizes given as arguments (default 1000 10000).
 * Prints one row a size: median time of the runs from reading to written output and peak memory until then.
 * Diagrams belong to the originals only. Run: `npx tsx tests/bench/compile.ts 1000 10000`
 */
const sizes = process.argv.slice(2).map(Number);

const multiply = (count: number): string => {
  const root = mkdtempSync(join(tmpdir(), "casebook-bench-"));
  cpSync("data", join(root, "data"), { recursive: true });
  rmSync(join(root, "data/ledger.yaml"), { force: true });
  const slugs = readdirSync("data/cases/zh").map((file) => basename(file, ".md"));
  for (const lang of ["zh", "en"])
    for (let index = slugs.length; index < count; index++) {
      const text = readFileSync(join("data/cases", lang, `${slugs[index % slugs.length]}.md`), "utf8");
      const plain = text.replace(/^ *image: diagram:.*\n/gm, "").replace(/^title: .*/m, `title: case-${index}`);
      writeFileSync(join(root, "data/cases", lang, `case-${index}.md`), plain);
    }
  return root;
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const time = (run: () => void) => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

const peak = () => (process.resourceUsage().maxRSS / 1024).toFixed(0);

console.log("| cases | time, median ms | peak memory, MB | output, MB |");
console.log("| --- | --- | --- | --- |");
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const root = multiply(size);
  const { project } = readProject(root);
  if (!project) throw new Error("data/taxonomy.yaml or data/site.yaml has errors; run npm run compile");
  let bytes = 0;
  const whole = () => {
    const result = compileCases({
      source: readSource(join(root, "data/cases")),
      taxonomy: project.taxonomy,
      imageHosts: project.site.imageHosts,
    });
    bytes = 0;
    writeOutput(join(root, "out"), counted(result.listFiles()));
  };
  const counted = function* (files: Iterable<OutputFile>): Generator<OutputFile> {
    for (const [path, content] of files) {
      bytes += Buffer.byteLength(content);
      yield [path, content];
    }
  };
  const full = Array.from({ length: size > 5_000 ? 1 : 3 }, () => time(whole));
  const peakAnew = peak();
  console.log(`| ${size} | ${median(full).toFixed(0)} | ${peakAnew} | ${(bytes / 1e6).toFixed(1)} |`);
  rmSync(root, { recursive: true });
}
