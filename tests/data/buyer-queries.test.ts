import { describe, expect, it } from "vitest";
import { searchText } from "../../src/search/text/search.ts";
import { findRows } from "../search/text-corpus.ts";
import { buyerQueries } from "./buyer-queries.ts";
import { compiled, readRealIndex } from "./real-casebook.ts";

const index = readRealIndex();
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
