import { readFileSync, writeFileSync } from "node:fs";
import type { Results } from "./results.ts";
import { count, ms, table } from "./write-report.ts";

const begin = "<!-- written by npm run bench -->";
const end = "<!-- end of what npm run bench writes -->";

/** Puts the figures of a run between the two marks in the README. */
export const updateReadme = (file: string, results: Results): void => {
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} lost its marks: put "${begin}" and "${end}" back.`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${excerptOf(results)}\n\n${text.slice(to)}`);
};

/** Medians of the facet answers, a row for each library and a column for each corpus, and what else was promised. */
export const excerptOf = ({ facets, text, bodies, browser, machine, date }: Results): string => {
  const sizes = [...new Set(facets.map(({ cases }) => cases))];
  const names = [...new Set(facets.map(({ name }) => name))];
  const cells = names.map((name) => [
    name,
    ...sizes.map((size) => {
      const row = facets.find(({ cases, name: other }) => cases === size && other === name);
      return row === undefined ? "" : ms(row.timing.median);
    }),
  ]);
  const itemsJs = sizes.map((size) => `${ratioTo("itemsjs", size).toFixed(1)}× at ${count(size)}`).join(", ");
  const han = text.filter(({ name }) => name === "casebook").at(-1);
  return [
    table(["median, milliseconds", ...sizes.map((size) => `${count(size)} cases`)], cells),
    [
      `- ${machine}, ${date}. Against itemsjs, the next library with right disjunctive counts of its own: ${itemsJs}.`,
      ...(bodies === null
        ? []
        : [
            `- Text and facets together at ${count(bodies.cases)} cases, bodies included: median ${ms(bodies.timing.median)}, p99 ${ms(bodies.timing.p99)} ms.`,
          ]),
      ...(han === undefined
        ? []
        : [
            `- Chinese queries of two to four characters: recall ${percent(han.recall)}, precision ${percent(han.precision)}.`,
          ]),
      ...browser.map(
        (row) =>
          `- In Chromium slowed down ${row.rate} times, ${count(row.cases)} cases: click to painted result median ${row.median.toFixed(0)}, p98 ${row.p98.toFixed(0)} ms; longest task while typing ${row.longestTask.toFixed(0)} ms.`,
      ),
      "- All figures: [tests/bench/results/bench.md](tests/bench/results/bench.md).",
    ].join("\n"),
  ].join("\n\n");

  function ratioTo(peer: string, size: number): number {
    const of = (name: string) =>
      facets.find((row) => row.cases === size && row.name === name)?.timing.median ?? Number.NaN;
    return of(peer) / of("casebook");
  }
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
