import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySelection, type FacetIds, idsOf } from "../../src/domain/facet.ts";
import { sortOrders } from "../../src/domain/sort-order.ts";
import {
  countChosen,
  type ExplorerState,
  emptyExplorerState,
  formatExplorerState,
  isChosen,
  readExplorerState,
  toggleValue,
  viewKinds,
  withFacet,
} from "../../src/url/explorer-state.ts";
import { aFacetTable, facetKeys } from "../fixtures/facets.ts";

const facets = aFacetTable();
const format = (state: ExplorerState) => formatExplorerState(state, facets);
const read = (query: string) => readExplorerState(new URLSearchParams(query), facets);
const chosen = (values: FacetIds): ExplorerState => ({ ...emptyExplorerState(), selection: { values, all: [] } });

describe("an address says exactly one state, a state has exactly one address", () => {
  const table: [string, ExplorerState][] = [
    ["", emptyExplorerState()],
    ["?industry=iot,finance", chosen({ industry: ["iot", "finance"] })],
    ["?challenge=cost&location=cn", chosen({ location: ["cn"], challenge: ["cost"] })],
    [
      "?feature.all=app-store,storage",
      {
        ...emptyExplorerState(),
        selection: { ...chosen({ feature: ["app-store", "storage"] }).selection, all: ["feature"] },
      },
    ],
    ["?q=%E5%AD%98%E5%82%A8%20K8s&sort=name", { ...emptyExplorerState(), query: "存储 K8s", sort: "name" }],
    ["?view=list&utm_source=wechat", { ...emptyExplorerState(), view: "list", foreign: [["utm_source", "wechat"]] }],
  ];
  it.each(table)("%s", (address, state) => {
    expect(read(address)).toEqual(state);
    expect(format(state)).toBe(address);
  });
});

describe("reading is lenient, writing is canonical", () => {
  it.each([
    ["?sort=newest&industry=iot", "?industry=iot&sort=newest"],
    ["?industry=iot&industry=finance,iot", "?industry=iot,finance"],
    ["?industry=%20IOT%20,,", "?industry=iot"],
    ["?sort=recommended&view=cards&q=", ""],
    ["?sort=backwards&view=tree", ""],
    ["?q=%20%20", ""],
    ["?feature=storage&feature.all=app-store", "?feature.all=storage,app-store"],
    ["?industry.all=iot", "?industry=iot"],
    ["?q=%E0%A4%A", "?q=%EF%BF%BD%A".replace("%A", "%25A")],
    ["?__proto__=x&constructor=y", "?__proto__=x&constructor=y"],
    ["?industry=__proto__", "?industry=__proto__"],
    ["?industry=ｉｏｔ", "?industry=iot"],
  ])("%s becomes %s", (given, canonical) => {
    expect(format(read(given))).toBe(canonical);
  });

  it("cuts what nobody types: long texts, many ids, many foreign parameters", () => {
    const ids = Array.from({ length: 300 }, (_, index) => `v${index}`).join(",");
    const foreign = Array.from({ length: 300 }, (_, index) => `p${index}=1`).join("&");
    const state = read(`?q=${"长".repeat(10_000)}&industry=${ids}&${foreign}`);
    expect(state.query).toHaveLength(200);
    expect(idsOf(state.selection.values, "industry")).toHaveLength(50);
    expect(state.foreign).toHaveLength(20);
  });

  it("cuts ids of both ways to ask, taken together", () => {
    const ids = (letter: string) => Array.from({ length: 40 }, (_, index) => `${letter}${index}`).join(",");
    const feature = idsOf(read(`?feature=${ids("a")}&feature.all=${ids("b")}`).selection.values, "feature");
    expect([feature.length, feature[39], feature[40], feature[49]]).toEqual([50, "a39", "b0", "b9"]);
  });

  it("asks for nothing at all by itself", () => {
    expect(emptyExplorerState()).toEqual({
      selection: emptySelection,
      query: "",
      sort: "recommended",
      view: "cards",
      foreign: [],
    });
  });

  it("survives lone surrogates", () => {
    expect(format({ ...emptyExplorerState(), query: "a\uD800b\uDC00" })).toBe("?q=a%EF%BF%BDb%EF%BF%BD");
  });
});

describe("laws", () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  const ids = fc.uniqueArray(id, { maxLength: 5 });
  const state: fc.Arbitrary<ExplorerState> = fc
    .record({
      values: fc.record({ industry: ids, challenge: ids, feature: ids, cloud: ids, location: ids }),
      all: fc.subarray(["challenge", "feature"] as const),
      query: fc.string({ unit: "grapheme", maxLength: 60 }),
      sort: fc.constantFrom(...sortOrders),
      view: fc.constantFrom(...viewKinds),
    })
    .map(({ values, all, query, sort, view }) => ({
      selection: {
        values: Object.fromEntries(Object.entries(values).filter(([, ids]) => ids.length > 0)),
        all: all.filter((key) => values[key].length > 0),
      },
      query: query.trim() === "" ? "" : query,
      sort,
      view,
      foreign: [],
    }));

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(read(format(given))).toEqual(given);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never throws, and one reading settles the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
        const once = format(read(query));
        expect(format(read(once))).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it("a value toggled twice is as before", () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...facetKeys), id, ({ selection }, facet, value) => {
        fc.pre(!isChosen(selection, facet, value) && idsOf(selection.values, facet).length > 0);
        expect(toggleValue(toggleValue(selection, facet, value), facet, value)).toEqual(selection);
      }),
    );
  });
});

it("turns one value on behind the others, and off again", () => {
  const { selection } = chosen({ industry: ["iot"], feature: ["storage"] });
  const both = toggleValue(selection, "industry", "finance");
  expect(both.values).toMatchObject({ industry: ["iot", "finance"], feature: ["storage"] });
  expect(idsOf(toggleValue(both, "industry", "iot").values, "industry")).toEqual(["finance"]);
});

it("stops asking for all of a facet that has nothing chosen", () => {
  const selection = { ...emptySelection, all: ["feature", "challenge"] };
  expect(withFacet(selection, "feature", []).all).toEqual(["challenge"]);
  expect(withFacet(selection, "feature", ["storage"]).all).toEqual(["feature", "challenge"]);
});

it("knows what is chosen, and counts it over all facets", () => {
  const { selection } = chosen({ industry: ["iot", "finance"], feature: ["storage"] });
  expect(countChosen(emptySelection)).toBe(0);
  expect(countChosen(selection)).toBe(3);
  expect([isChosen(selection, "industry", "iot"), isChosen(selection, "feature", "iot")]).toEqual([true, false]);
});
