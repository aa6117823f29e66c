import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../src/domain/customer-case.ts";
import { benchBrowser } from "./browser-bench.ts";

/**
 * `tsx tests/bench/browser.ts [DIST] [CLICKS] [RATE]`: from a click on a facet value to the painted result and the longest task
 * while somebody types, in Chromium slowed down RATE (4) times, on the built site in DIST (default dist).
 */
const [dist = "dist", clicks = "60", rate = "4"] = process.argv.slice(2);
const { cases } = JSON.parse(readFileSync(join(dist, "data/zh/catalog.json"), "utf8")) as Catalog;
const row = await benchBrowser(dist, { cases: cases.length, clicks: Number(clicks), rate: Number(rate) });
console.log(
  `${row.cases} cases, ${row.clicks} clicks to painted result at ${row.rate}× throttling: median ${row.median.toFixed(1)} ms, p98 ${row.p98.toFixed(1)} ms, worst ${row.worst.toFixed(1)} ms; longest task while typing ${row.longestTask.toFixed(0)} ms`,
);
