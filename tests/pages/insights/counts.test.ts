import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsOf } from "../../../src/domain/facet.ts";
import { heatLevel } from "../../../src/pages/insights/heat-map.tsx";
import { languageCoverage } from "../../../src/pages/insights/lists.tsx";
import { countEmpty, countPairs, findGaps, frequentPairs } from "../../../src/pages/insights/pair-counts.ts";
import { aCase, aCorpus, type Corpus, someFacets } from "./a-corpus.ts";

const small: Corpus = {
  cases: [
    aCase("one", { industry: ["bank"], challenge: ["cost", "speed"], feature: ["devops", "store"] }),
    aCase("two", { industry: ["bank"], challenge: ["speed"], feature: ["devops", "store", "mesh"] }),
    aCase("three", { industry: ["media"], challenge: ["cost"], feature: ["store"] }, ["zh"]),
  ],
  facets: someFacets({
    industry: ["bank", "media", "space"],
    challenge: ["cost", "speed"],
    feature: ["devops", "mesh", "store"],
  }),
};

describe("pairs of values", () => {
  it("are counted by the cases that hold both", () => {
    const pairs = countPairs(small.cases, small.facets.industry, small.facets.challenge);
    expect(pairs.cells).toEqual([
      [1, 2],
      [1, 0],
      [0, 0],
    ]);
    expect([pairs.rowTotals, pairs.columnTotals]).toEqual([
      [2, 1, 0],
      [2, 2],
    ]);
  });

  it("equal a naive count for any cases", () => {
    fc.assert(
      fc.property(aCorpus, (corpus) => {
        const { rows, columns, cells, rowTotals, columnTotals } = countPairs(
          corpus.cases,
          corpus.facets.feature,
          corpus.facets.industry,
        );
        const holding = (feature: string | null, industry: string | null) =>
          corpus.cases.filter(
            ({ facets }) =>
              (feature === null || idsOf(facets, "feature").includes(feature)) &&
              (industry === null || idsOf(facets, "industry").includes(industry)),
          ).length;
        expect(cells).toEqual(rows.map((row) => columns.map((column) => holding(row.id, column.id))));
        expect(rowTotals).toEqual(rows.map((row) => holding(row.id, null)));
        expect(columnTotals).toEqual(columns.map((column) => holding(null, column.id)));
      }),
    );
  });
});

describe("gaps", () => {
  it("leave out values that no case holds", () => {
    const gaps = findGaps(countPairs(small.cases, small.facets.industry, small.facets.challenge), 9);
    expect(gaps.map(({ row, column }) => [row.id, column.id])).toEqual([["media", "speed"]]);
  });

  it("are empty pairs, those with the largest totals first, at most the number asked for", () => {
    fc.assert(
      fc.property(aCorpus, fc.nat({ max: 30 }), (corpus, most) => {
        const pairs = countPairs(corpus.cases, corpus.facets.industry, corpus.facets.challenge);
        const all = findGaps(pairs, 99);
        const shown = findGaps(pairs, most);
        expect(shown).toEqual(all.slice(0, most));
        for (const { row, column } of shown) {
          const both = corpus.cases.filter(
            ({ facets }) =>
              idsOf(facets, "industry").includes(row.id) && idsOf(facets, "challenge").includes(column.id),
          );
          expect(both).toEqual([]);
        }
        const likely = all.map((gap) => gap.rowTotal * gap.columnTotal);
        expect(likely).toEqual([...likely].sort((a, b) => b - a));
      }),
    );
  });

  it("are counted as a share of all pairs", () => {
    expect(countEmpty(countPairs(small.cases, small.facets.industry, small.facets.challenge))).toEqual({
      empty: 3,
      all: 6,
    });
  });
});

describe("values found together", () => {
  it("list the most frequent pair first, each pair once", () => {
    const pairs = frequentPairs(countPairs(small.cases, small.facets.feature, small.facets.feature), 9);
    expect(pairs.map(({ first, second, count }) => [first.id, second.id, count])).toEqual([
      ["devops", "store", 2],
      ["devops", "mesh", 1],
      ["mesh", "store", 1],
    ]);
  });

  it("equal a naive count for any cases", () => {
    fc.assert(
      fc.property(aCorpus, (corpus) => {
        const pairs = frequentPairs(countPairs(corpus.cases, corpus.facets.feature, corpus.facets.feature), 99);
        for (const { first, second, count } of pairs) {
          const holds = corpus.cases.filter(
            ({ facets }) => idsOf(facets, "feature").includes(first.id) && idsOf(facets, "feature").includes(second.id),
          );
          expect(count).toBe(holds.length);
        }
        const seen = new Set(pairs.map(({ first, second }) => [first.id, second.id].sort().join()));
        expect(seen.size).toBe(pairs.length);
      }),
    );
  });
});

it("language coverage lists the cases without a translation", () => {
  const { both, only } = languageCoverage(small.cases);
  expect([both, only.zh.map(({ slug }) => slug), only.en]).toEqual([2, ["three"], []]);
});

describe("shades", () => {
  it.each([
    [0, 9, 0],
    [1, 1, 1],
    [5, 5, 5],
    [1, 100, 1],
    [20, 100, 1],
    [21, 100, 2],
    [100, 100, 5],
  ])("%i of %i has shade %i", (count, largest, level) => {
    expect(heatLevel(count, largest)).toBe(level);
  });

  it("rise with the count; only a count of 0 has level 0", () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(heatLevel(low, high)).toBeLessThanOrEqual(heatLevel(high, high));
        expect(heatLevel(low, high) === 0).toBe(low === 0);
      }),
    );
  });
});
