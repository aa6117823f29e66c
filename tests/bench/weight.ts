import { readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/**
 * JavaScript of a list page: the scripts its HTML names and all that these import before they run. What comes once the page has
 * loaded, or with the reader's first act, is listed apart and not counted. Prints the table; exits with 1 when the list page is over the limit.
 *
 * Usage: tsx tests/bench/weight.ts [folder]
 */
const [folder = "dist"] = process.argv.slice(2);

/** kB of 1000 bytes, gzip: the bare sum of the run-time packages is 125. */
// Menu, action and footer of `site.yaml` stand on the page in both languages.
const limit = 161;

const root = resolve(folder);
const page = readFileSync(join(root, "zh/index.html"), "utf8");
const base = /<script[^>]+type="module"[^>]+src="(\/(?:[^"]*\/)?)assets\//.exec(page)?.[1];
if (base === undefined) throw new Error(`${folder}/zh/index.html names no module script: build the site first.`);

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) =>
  (address ?? "").slice(base.length),
);

/** Files that a script cannot run without, or, with `lazily`, those it fetches later. */
const importsOf = (file: string, lazily: boolean): string[] => {
  const pattern = lazily ? /import\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g : /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
  return [...textOf(file).matchAll(pattern)].map(([, path]) => posix.join(dirname(file), path ?? ""));
};
const closureOf = (files: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(...importsOf(file, false));
  }
  return seen;
};

type Weight = { raw: number; gzip: number; brotli: number };
const weigh = (file: string): Weight => {
  const bytes = readFileSync(join(root, file));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
};
const add = (a: Weight, b: Weight): Weight => ({
  raw: a.raw + b.raw,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});
const nothing: Weight = { raw: 0, gzip: 0, brotli: 0 };
const sum = (files: Iterable<string>): Weight => [...files].map(weigh).reduce(add, nothing);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);
const row = (name: string, { raw, gzip, brotli }: Weight) =>
  console.log(`${name.padEnd(44)}${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}`);

const onArrival = closureOf(named);
console.log(
  `${"JavaScript of the list page, kB".padEnd(44)}${"raw".padStart(9)}${"gzip".padStart(9)}${"brotli".padStart(9)}`,
);
for (const file of [...onArrival].sort((a, b) => weigh(b).gzip - weigh(a).gzip)) row(posix.basename(file), weigh(file));
const total = sum(onArrival);
row("total on arrival", total);
console.log(`${"limit".padEnd(44)}${"".padStart(9)}${limit.toFixed(1).padStart(9)}`);

console.log("\nfetched once the page has loaded (offline-copy), or by an act of the reader");
const explorer = [...onArrival].find((file) => posix.basename(file).startsWith("explorer-page"));
if (explorer === undefined) throw new Error("The list page does not name explorer-page: has it been renamed?");
const later = new Set([...onArrival].flatMap((file) => importsOf(file, true)).filter((file) => !onArrival.has(file)));
for (const name of ["offline-copy", "text-search", "similar-start"]) {
  const file = [...later].find((candidate) => posix.basename(candidate).startsWith(`${name}-`));
  if (file !== undefined) row(name, sum([...closureOf([file])].filter((needed) => !onArrival.has(needed))));
}

if (total.gzip > limit * 1000) {
  console.error(
    `\nThe list page is ${((total.gzip - limit * 1000) / 1000).toFixed(1)} kB over its limit. Load what the first paint does not need with import().`,
  );
  process.exitCode = 1;
}
