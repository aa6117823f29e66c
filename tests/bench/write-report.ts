import type { BrowserRow } from "./browser-bench.ts";
import type { FacetRow } from "./facet-bench.ts";
import type { Results } from "./results.ts";
import type { BodyRow, TextRow } from "./text-bench.ts";

/** The tables of one run, as Markdown. */
export const writeReport = (results: Results): string => {
  const { missing, machine, date, facets, text, bodies, browser, browserFault, large, real } = results;
  return [
    "# Benchmark",
    `Written by \`npm run bench\` on ${date}: ${machine}. Times in milliseconds, of one answer; sizes in kB of 1,000 bytes.`,
    "“p99 cpu” is processor time, which does not count waiting for neighbours on a shared machine. “right” counts answers equal to the naive loop's.",
    ...(missing.length === 0 ? [] : [`The run was cut short; missing: ${missing.join(", ")}.`]),
    "## Facets",
    "Three values in two facets for each question, drawn by Zipf's law; answered with the total, the first 24 rows and every disjunctive count, in whatever form the peer gives them: ours in the order of the vocabulary, as the page reads them. Where a library was slow, fewer questions were asked.",
    ...[...new Set(facets.map(({ cases }) => cases))].map((cases) =>
      facetTable(facets.filter((row) => row.cases === cases)),
    ),
    workList(facets),
    "## Text",
    "Names and summaries in both languages. Chinese queries have two to four characters; recall and precision are measured against substring truth. Words are whole English words or beginnings of them.",
    ...[...new Set(text.map(({ cases }) => cases))].map((cases) =>
      textTable(text.filter((row) => row.cases === cases)),
    ),
    "## Text and facets together, bodies included",
    ...(bodies === null ? [] : [bodyTable(bodies)]),
    "## In the browser",
    "Chromium slowed down four times: from a click on a facet value to the frame that shows the new counts and cards, and the longest task that held up the page while words were typed into the text box (50 stands for none longer: the browser names no shorter ones).",
    browserTable(browser),
    ...(browserFault === null ? [] : [`Not measured further: ${browserFault}.`]),
    ...(large === null ? [] : ["Compressed as the files of the site are:", largeTable(large)]),
    "## Data to download",
    real === null
      ? "The real cases were not compiled in this run."
      : `The ${real.cases} real cases: catalog ${kb(real.catalog)} kB, search index ${kb(real.index)} kB, bodies ${kb(real.bodies)} kB.`,
    "",
  ].join("\n\n");
};

/** A site of as many invented cases as one browser is meant to hold. */
export const largeTable = ({ cases, seconds, bytes, firstVisit, offlineCopy }: NonNullable<Results["large"]>): string =>
  table(
    ["invented cases", "build, s", "again, s", "site, MB", "first visit to the list, kB", "offline copy, kB"],
    [
      [
        count(cases),
        seconds.cold.toFixed(0),
        seconds.warm.toFixed(0),
        (bytes / 1e6).toFixed(0),
        kb(firstVisit),
        kb(offlineCopy),
      ],
    ],
  );

const browserTable = (rows: readonly BrowserRow[]): string =>
  table(
    ["cases", "clicks", "median", "p98", "worst", "longest task while typing"],
    rows.map((row) => [
      count(row.cases),
      count(row.clicks),
      ms(row.median),
      ms(row.p98),
      ms(row.worst),
      ms(row.longestTask),
    ]),
  );

const bodyTable = (bodies: BodyRow): string =>
  table(
    [
      "cases",
      "build",
      "load",
      "search.json, brotli",
      "search-bodies.json, raw",
      "brotli",
      "median",
      "p99",
      "p99 cpu",
      "asked",
    ],
    [
      [
        count(bodies.cases),
        ms(bodies.build),
        ms(bodies.load),
        kb(bodies.names.brotli),
        kb(bodies.bodies.raw),
        kb(bodies.bodies.brotli),
        ms(bodies.timing.median),
        ms(bodies.timing.p99),
        ms(bodies.timing.cpuP99),
        count(bodies.timing.asked),
      ],
    ],
  );

const facetTable = (rows: readonly FacetRow[]): string => {
  const ours = rows.find(({ name }) => name === "casebook")?.timing.median ?? Number.NaN;
  const body = rows.map((row) => [
    row.name,
    ms(row.build),
    ms(row.load),
    kb(row.size.raw),
    kb(row.size.gzip),
    kb(row.size.brotli),
    ms(row.timing.median),
    ms(row.timing.p99),
    ms(row.timing.cpuP99),
    count(row.timing.asked),
    `${row.right}/${row.checked}`,
    `${(row.timing.median / ours).toFixed(1)}×`,
  ]);
  const head = [
    "",
    "build",
    "load",
    "raw",
    "gzip",
    "brotli",
    "median",
    "p99",
    "p99 cpu",
    "asked",
    "right",
    "median to ours",
  ];
  return `### ${count(rows[0]?.cases ?? 0)} cases\n\n${table(head, body)}`;
};

const textTable = (rows: readonly TextRow[]): string => {
  const body = rows.map((row) => [
    `${row.name} (${row.note})`,
    ms(row.build),
    kb(row.size.raw),
    kb(row.size.gzip),
    kb(row.size.brotli),
    share(row.recall),
    share(row.precision),
    ms(row.han.median),
    ms(row.han.p99),
    ms(row.words.median),
    ms(row.words.p99),
  ]);
  const head = [
    "",
    "build",
    "raw",
    "gzip",
    "brotli",
    "recall",
    "precision",
    "Chinese median",
    "p99",
    "words median",
    "p99",
  ];
  return `### ${count(rows[0]?.cases ?? 0)} cases\n\n${table(head, body)}`;
};

const workList = (rows: readonly FacetRow[]): string => {
  const byName = new Map(rows.map(({ name, work }) => [name, work]));
  return [...byName].map(([name, work]) => `- ${name}: ${work}`).join("\n");
};

export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? ":--" : "--:")), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const ms = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(0));
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
export const count = (value: number): string => value.toLocaleString("en");
const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
