import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { plainSite } from "../compiler/compile-folder.ts";

/**
 * How long the whole site takes at `tsx tests/bench/publish.ts [cases]` (1,000 by default): the real cases copied under new
 * names, both languages, built as usual in a folder of its own. Prints the build's last lines and the most memory it held.
 */
const wanted = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(resolve("node_modules/.cache"), "bench-publish-"));
try {
  for (const name of ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package.json"])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "data"));
  cpSync("data/taxonomy.yaml", join(folder, "data/taxonomy.yaml"));
  writeFileSync(join(folder, "data/site.yaml"), plainSite);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const slugs = readdirSync("data/cases/zh").map((name) => name.replace(/\.md$/, ""));
  for (let count = 0; count < wanted; count++) {
    const slug = slugs[count % slugs.length] ?? "";
    const copy = `${slug}-${Math.floor(count / slugs.length)}`;
    for (const locale of ["zh", "en"])
      cpSync(join("data/cases", locale, `${slug}.md`), join(folder, "data/cases", locale, `${copy}.md`));
    const diagrams = join("data/cases/diagrams", slug);
    if (existsSync(diagrams)) cpSync(diagrams, join(folder, "data/cases/diagrams", copy), { recursive: true });
  }
  const report = `process.on("exit",()=>console.error("most memory",Math.round(process.resourceUsage().maxRSS/1024),"MB"))`;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=512",
      "--import",
      `data:text/javascript,${report}`,
      resolve("node_modules/vite/bin/vite.js"),
      "build",
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 },
  );
  const lines = (text: string) => text.trim().split("\n").slice(-3).join("\n");
  console.log(
    `${wanted} cases in two languages, exit ${status}, ${((performance.now() - started) / 1000).toFixed(1)} s in all`,
  );
  console.log(lines(stdout));
  console.log(lines(stderr));
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
