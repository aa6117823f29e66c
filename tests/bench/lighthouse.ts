import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findBrowser, launchArguments } from "../browser/find-browser.ts";
import { startStaticServer } from "../browser/static-server.ts";

/**
 * Lighthouse with its mobile settings over list and case in both languages: `tsx tests/bench/lighthouse.ts [folder] [path …]`, each
 * page LIGHTHOUSE_RUNS times (1), of which the run with the median performance counts. Prints one line a page and each audit that lost points; exits 1 below 95 for performance or 100 for the rest.
 */
const [folder = "dist", ...named] = process.argv.slice(2);
const paths = named.length > 0 ? named : ["zh/", "en/", "zh/cases/excelsecu/", "en/cases/excelsecu/"];
const floors: Record<string, number> = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

const freePort = () =>
  new Promise<number>((done) => {
    const socket = createServer().listen(0, "127.0.0.1", () => {
      const at = socket.address();
      socket.close(() => done(typeof at === "object" && at ? at.port : 0));
    });
  });

const server = await startStaticServer(folder);
const port = await freePort();
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env,
  args: [...launchArguments, `--remote-debugging-port=${port}`],
});
let failed = false;
try {
  for (const path of paths) {
    const runs = [];
    while (runs.length < Number(process.env["LIGHTHOUSE_RUNS"] ?? 1)) {
      const result = await lighthouse(server.address + path, { port, output: "json", logLevel: "error" });
      if (!result) throw new Error(`Lighthouse gave no result for ${path}. Run it once more on a quiet machine.`);
      runs.push(result.lhr);
    }
    runs.sort((a, b) => (a.categories["performance"]?.score ?? 0) - (b.categories["performance"]?.score ?? 0));
    const lhr = runs[runs.length >> 1];
    if (!lhr) throw new Error("LIGHTHOUSE_RUNS must be 1 or more.");
    const scores = Object.entries(lhr.categories).map(
      ([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const,
    );
    const low = scores.filter(([name, score]) => score < (floors[name] ?? 0));
    failed ||= low.length > 0;
    const metric = (name: string) => lhr.audits[name]?.displayValue?.replace(/\s/g, " ") ?? "none";
    const metrics = [
      "first-contentful-paint",
      "largest-contentful-paint",
      "total-blocking-time",
      "cumulative-layout-shift",
      "speed-index",
    ];
    console.log(`${path}  ${scores.map(([name, score]) => `${name} ${score}`).join("  ")}`);
    console.log(`  ${metrics.map((name) => `${name} ${metric(name)}`).join("  ")}`);
    for (const [name, category] of Object.entries(lhr.categories))
      for (const { id, weight } of category.auditRefs) {
        const score = lhr.audits[id]?.score;
        if (weight > 0 && typeof score === "number" && score < 0.9)
          console.log(`  ${name}: ${id} ${score} ${metric(id)}`);
      }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed ? 1 : 0;
