import { describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readTaxonomy } from "../../src/compiler/vocabulary/taxonomy.ts";
import { idsOf } from "../../src/domain/facet.ts";
import { listPages } from "../../src/publish/pages/page-list.ts";
import { createFacetEngine, searchCases } from "../../src/search/facets/search.ts";
import { emptyExplorerState, formatExplorerState, readExplorerState } from "../../src/url/explorer-state.ts";
import { caseText } from "./case-text.ts";
import { createFolder } from "./compile-folder.ts";

/** A facet that is all of data: two values, the second below the first where it is a tree. */
const facet = (n: number, tree = false) => `
  - id: f${n}-x
    label: { zh: 甲${n}, en: Facet ${n} }
    rows: [行${n}]
    ${n % 2 === 0 ? "multiple: true" : "promoted: true"}
    tree: ${tree}
    landing: ${n !== 3}
    values:
      - { id: one, zh: 一${n}, en: One ${n} }
      - { id: two, zh: 二${n}, en: Two ${n}${tree ? ", parent: one" : ""} }`;
const rows = (numbers: readonly number[], value: string) =>
  `    list:\n${numbers.map((n) => `      - title: 行${n}\n        content: ${value}${n}\n`).join("")}      - title: 作者\n        content: 王`;

/** Compiles two cases, `a` with every first value and `b` with every second one, over a taxonomy of so many facets. */
const compile = (count: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const list = count === 0 ? " []" : numbers.map((n) => facet(n, n === 5)).join("");
  const read = readTaxonomy("t.yaml", Buffer.from(`facets:${list}\notherRows: [作者]\n`));
  if (!read.taxonomy) throw new Error(JSON.stringify(read.diagnostics));
  const { folder, remove } = createFolder({
    "zh/a.md": caseText({ right: rows(numbers, "一") }),
    "zh/b.md": caseText({ top: "title: b", section1: "  title: 乙\n  content: 一句话。", right: rows(numbers, "二") }),
  });
  try {
    return compileCases({ source: readSource(folder, ""), taxonomy: read.taxonomy });
  } finally {
    remove();
  }
};

describe.each([0, 1, 6, 8])("a casebook of %d facets", (count) => {
  const { compiled, diagnostics, listFiles } = compile(count);
  const { zh } = compiled.catalogs;
  const slugsFor = (query: string) => {
    const { selection } = readExplorerState(new URLSearchParams(query), zh.facets);
    const { rows } = searchCases(createFacetEngine(zh), { selection, sort: "recommended", limit: 9 });
    return [...rows].map((row) => zh.cases[row]?.slug).sort();
  };

  it("compiles without a complaint about them, in the order in which they are declared", () => {
    expect(diagnostics.filter(({ code }) => code !== "W_UNPAIRED")).toEqual([]);
    expect(zh.facets.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => `f${index + 1}-x`));
    expect([...listFiles()].map(([path]) => path)).toContain("search.json");
  });

  it("filters by each, and has one address for what is chosen", () => {
    for (const { id, tree } of zh.facets) {
      expect(slugsFor(`?${id}=two`)).toEqual(["b"]);
      expect(slugsFor(`?${id}=one`)).toEqual(tree ? ["a", "b"] : ["a"]);
      expect(idsOf(zh.cases.find(({ slug }) => slug === "b")?.facets ?? {}, id)).toEqual(["two"]);
    }
    const all = Object.fromEntries(zh.facets.toReversed().map(({ id }) => [id, ["two", "one"]]));
    const state = { ...emptyExplorerState(), selection: { values: all, all: zh.facets.map(({ id }) => id) } };
    const address = formatExplorerState(state, zh.facets);
    expect(formatExplorerState(readExplorerState(new URLSearchParams(address), zh.facets), zh.facets)).toBe(address);
    expect(slugsFor("?utm_source=x")).toEqual(["a", "b"]);
  });

  it("has a page for each value of those that want pages", () => {
    const pages = listPages(compiled.catalogs).filter(({ id }) => id === "landing");
    const wanted = zh.facets.filter(({ landing }) => landing).flatMap(({ id }) => [`zh/${id}/one/`, `zh/${id}/two/`]);
    expect(pages.map(({ page }) => page.path).filter((path) => path.startsWith("zh/"))).toEqual(wanted);
  });

  it("tells each case of the facets it holds, with counts of the whole casebook", () => {
    const held = compiled.details.zh.find(({ slug }) => slug === "b")?.heldFacets ?? [];
    expect(held.map(({ id, label, values }) => [id, label, values])).toEqual(
      zh.facets.map(({ id, label }, index) => [id, label, [{ id: "two", label: `二${index + 1}`, count: 1 }]]),
    );
  });
});
