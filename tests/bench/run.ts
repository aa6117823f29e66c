import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Catalog } from "../../src/domain/customer-case.ts";
import { benchBrowser, measureFirstVisit } from "./browser-bench.ts";
import { drawPlot } from "./draw-plot.ts";
import { benchFacets } from "./facet-bench.ts";
import { buildRealSite, withLargeSite } from "./large-site.ts";
import { sizeOf } from "./measure.ts";
import { updateReadme } from "./readme-excerpt.ts";
import type { Results } from "./results.ts";
import { createCorpus } from "./synthetic-corpus.ts";
import { benchBodies, benchText } from "./text-bench.ts";
import { writeReport } from "./write-report.ts";

/**
 * `npm run bench` builds the site first; `npm run bench -- quick` leaves the largest corpora out, asks for a
 * shorter time, and writes to node_modules/.cache/bench only.
 */
const quick = process.argv.includes("quick");
const most = quick ? 500 : 4_000;
const folder = quick ? "node_modules/.cache/bench" : join(dirname(fileURLToPath(import.meta.url)), "results");

const hasSite = buildRealSite();
const compiled = "dist/data";
const real = existsSync(join(compiled, "zh/catalog.json"))
  ? (JSON.parse(readFileSync(join(compiled, "zh/catalog.json"), "utf8")) as Catalog)
  : null;
if (real === null) console.log(`The real cases are left out: ${compiled} is not there.`);

const corpora = [
  ...(real === null ? [] : [real]),
  ...(quick ? [2_000, 10_000] : [2_000, 10_000, 100_000]).map((size) => createCorpus(size, 0).catalog),
];
const results: Results = {
  missing: ["facets", "bodies", "text", "browser"],
  machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`,
  date: new Date().toISOString().slice(0, 10),
  facets: [],
  text: [],
  bodies: null,
  browser: [],
  browserFault: null,
  large: null,
  real: real === null ? null : readReal(real),
};

for (const catalog of corpora) {
  console.log(`facets, ${catalog.cases.length} cases`);
  results.facets.push(...(await benchFacets(catalog, most)));
}
finish("facets");
console.log("text with bodies and facets");
results.bodies = await benchBodies(createCorpus(quick ? 500 : 2_000, 60), most);
finish("bodies");
for (const size of [2_000, 10_000]) {
  console.log(`text, ${size} cases`);
  results.text.push(...(await benchText(createCorpus(size, 0), most)));
}
finish("text");
await measureBrowser();
finish("browser");
if (!quick) updateReadme("README.md", results);

async function measureBrowser(): Promise<void> {
  if (!hasSite || real === null) {
    results.browserFault = "the site could not be built";
    return;
  }
  const measure = async (dist: string, cases: number) => {
    console.log(`browser, ${cases} cases`);
    results.browser.push(await benchBrowser(dist, { cases, clicks: quick ? 20 : 60, rate: 4 }));
  };
  try {
    await measure("dist", real.cases.length);
    await withLargeSite(quick ? 200 : 2_000, async ({ folder: site, cases, seconds, bytes }) => {
      await measure(site, cases);
      results.large = { cases, seconds, bytes, firstVisit: await measureFirstVisit(site) };
    });
  } catch (error) {
    results.browserFault = error instanceof Error ? error.message : String(error);
    console.log(`The browser is not measured: ${results.browserFault}`);
  }
}

/** Writes what there is after each part, so that a run cut short leaves its figures, and says so. */
function finish(part: string): void {
  results.missing = results.missing.filter((other) => other !== part);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.json"), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(folder, "bench.md"), writeReport(results));
  for (const scheme of ["light", "dark"] as const) {
    writeFileSync(join(folder, `bench-${scheme}.svg`), drawPlot(results.facets, scheme));
  }
  console.log(`${part} written to ${folder}`);
}

function readReal(catalog: Catalog): Results["real"] {
  const bytes = (file: string) =>
    existsSync(join(compiled, file)) ? sizeOf(readFileSync(join(compiled, file), "utf8")).brotli : 0;
  return {
    cases: catalog.cases.length,
    catalog: bytes("zh/catalog.json"),
    index: bytes("search.json"),
    bodies: bytes("search-bodies.json"),
  };
}
