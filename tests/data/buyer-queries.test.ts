import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { buildSearchIndex } from "../../src/compiler/output/search-index.ts";
import { readProject } from "../../src/compiler/project.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { searchText } from "../../src/search/text/search.ts";
import { findRows, readIndex } from "../search/text-corpus.ts";
import { buyerQueries } from "./buyer-queries.ts";

const { project } = readProject(".");
if (!project) throw new Error("The project's own vocabulary or site settings have errors.");
const { taxonomy, site } = project;
const source = readSource(resolve("data/cases"));
const { compiled } = compileCases({ source, taxonomy, imageHosts: site.imageHosts });
const output = new Map(buildSearchIndex(compiled, taxonomy).map(([path, text]) => [path, JSON.parse(String(text))]));
const index = readIndex(output.get("search.json"), output.get("search-bodies.json"));
const { cases } = compiled.catalogs.zh;

/** The list as shown: cases that contain all words, then the closest. */
const slugsFor = (query: string): string[] => {
  const locale = /\p{Script=Han}/u.test(query) ? "zh" : "en";
  const { closest } = searchText(index, query, locale);
  return [...findRows(index, query, locale), ...closest.map(({ row }) => row)].map((row) => cases[row]?.slug ?? "");
};

describe("queries of buyers", () => {
  it("has at least 120 queries, about existing cases", () => {
    expect(buyerQueries.length).toBeGreaterThanOrEqual(120);
    const known = new Set(cases.map(({ slug }) => slug));
    expect(buyerQueries.flatMap(({ slugs }) => slugs.filter((slug) => !known.has(slug)))).toEqual([]);
  });

  it.each(buyerQueries.filter(({ slugs }) => slugs.length > 0))(
    "$kind: $query has one of $slugs within the first $within",
    ({ query, slugs, within }) => {
      const first = slugsFor(query).slice(0, within);
      expect(first.filter((slug) => slugs.includes(slug))).not.toEqual([]);
    },
  );

  it.each(buyerQueries.filter(({ slugs }) => slugs.length === 0))("$kind: $query finds nothing", ({ query }) => {
    expect(slugsFor(query)).toEqual([]);
  });
});
