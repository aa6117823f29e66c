import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { limits } from "../../src/compiler/source/limits.ts";
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
import { largeTable, writeReport } from "./write-report.ts";

/**
 * `npm run bench` measures the facets, the text search and the site; `npm run bench -- facets` only that part, and keeps the
 * figures of the others (`facets`, `bodies`, `text`, `browser`). With `quick` the largest corpora are left out and nothing but
 * node_modules/.cache/bench is written. `npm run bench:site [CASES]` is the part `browser` with a site of so many invented cases.
 */
const words = process.argv.slice(2);
const quick = words.includes("quick");
const most = quick ? 500 : 4_000;
const largeSize = Number(words.find((word) => Number(word) > 0) ?? (quick ? 200 : limits.cases));
const folder = quick ? "node_modules/.cache/bench" : join(dirname(fileURLToPath(import.meta.url)), "results");
const allParts = ["facets", "bodies", "text", "browser"];
const chosen = allParts.filter((part) => words.includes(part));
const parts = chosen.length > 0 ? chosen : allParts;

const hasSite = buildRealSite();
const compiled = "dist/data";
const real = existsSync(join(compiled, "zh/catalog.json"))
  ? (JSON.parse(readFileSync(join(compiled, "zh/catalog.json"), "utf8")) as Catalog)
  : null;
if (real === null) console.log(`The real cases are left out: ${compiled} is not there.`);

const empty: Results = {
  missing: allParts,
  machine: "",
  date: "",
  facets: [],
  text: [],
  bodies: null,
  browser: [],
  browserFault: null,
  large: null,
  real: null,
};
const before = join(folder, "bench.json");
const results: Results = {
  ...(chosen.length > 0 && existsSync(before) ? (JSON.parse(readFileSync(before, "utf8")) as Results) : empty),
  machine: `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`,
  date: new Date().toISOString().slice(0, 10),
  real: real === null ? null : readReal(real),
};

if (parts.includes("facets")) {
  const invented = (quick ? [2_000, 10_000] : [2_000, 10_000, 100_000]).map((size) => createCorpus(size, 0).catalog);
  results.facets = [];
  for (const catalog of [...(real === null ? [] : [real]), ...invented]) {
    console.log(`facets, ${catalog.cases.length} cases`);
    results.facets.push(...(await benchFacets(catalog, most)));
  }
  finish("facets");
}
if (parts.includes("bodies")) {
  console.log("text with bodies and facets");
  results.bodies = await benchBodies(createCorpus(quick ? 500 : limits.cases, 60), most);
  finish("bodies");
}
if (parts.includes("text")) {
  results.text = [];
  for (const size of [2_000, 10_000]) {
    console.log(`text, ${size} cases`);
    results.text.push(...(await benchText(createCorpus(size, 0), most)));
  }
  finish("text");
}
if (parts.includes("browser")) {
  Object.assign(results, { browser: [], browserFault: null, large: null });
  await measureBrowser();
  finish("browser");
}
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
    await withLargeSite(largeSize, async ({ folder: site, cases, seconds, bytes, offlineCopy }) => {
      results.large = { cases, seconds, bytes, offlineCopy, firstVisit: await measureFirstVisit(site) };
      finish("site");
      await measure(site, cases);
    });
    const { large } = results;
    if (large === null) results.browserFault = `the site of ${largeSize} cases could not be built`;
    else console.log(largeTable(large));
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
