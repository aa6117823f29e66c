import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perFacet } from "../../../src/search/facets/per-facet.ts";
import { buildTextIndex } from "../../../src/search/index/build-text-index.ts";
import { readNumbers } from "../../../src/search/index/number-text.ts";
import { addBodyShard, readTextIndex } from "../../../src/search/index/text-index.ts";
import { planQuery } from "../../../src/search/text/plan-query.ts";
import { searchText } from "../../../src/search/text/search-text.ts";
import { aText, findRows, indexOf, textInput } from "../text-corpus.ts";

const input = textInput(
  [
    {
      zh: aText({ title: "甲公司", sections: [{ id: null, heading: "标题", text: "容器平台 cluster" }] }),
      facets: { cloud: ["public"] },
    },
    { zh: aText({ title: "乙公司" }) },
  ],
  { cloud: [{ id: "public", zh: "公有云", en: "Public Cloud", other: ["公共云"] }] },
  { synonyms: [["k8s", "kubernetes"], ["alone"], ["！"]] },
);
const { index: good, body } = buildTextIndex(input);

describe("an index", () => {
  it("is the same from the same input", () => {
    expect(JSON.stringify(buildTextIndex(input))).toBe(JSON.stringify({ index: good, body }));
  });

  it("of no cases is searched without a find", () => {
    expect(findRows(indexOf(textInput([])), "容器")).toEqual([]);
  });

  it("finds characters beyond the basic plane, each simplified once", () => {
    const asked: string[] = [];
    const text = aText({ title: "𠮷野家𠮷" });
    const simplify = (character: string) => {
      asked.push(character);
      return character;
    };
    const index = indexOf(textInput([{ zh: text }], {}, { simplify }));
    expect(findRows(index, "𠮷野")).toEqual([0]);
    expect(asked.filter((character) => character === "𠮷")).toHaveLength(1);
  });

  it("notes a word four times in a text at most, and anew in the next", () => {
    const texts = ["容 k8s k8s k8s k8s k8s k8s", "k8s"].map((summary) => ({ zh: aText({ summary }) }));
    const { tokens } = buildTextIndex(textInput(texts)).index;
    const place = tokens.tokens.split("\n").indexOf("k8s");
    const sizes = [...(readNumbers(tokens.sizes) ?? [])];
    const start = sizes.slice(0, place).reduce((sum, size) => sum + size, 0);
    const gaps = [...(readNumbers(tokens.places, start, start + (sizes[place] ?? 0)) ?? [])];
    expect(gaps).toHaveLength(5);
    expect(gaps.slice(1, 4)).toEqual([0, 0, 0]);
    expect(gaps[4]).toBeGreaterThan(0);
  });

  it("does without other names", () => {
    const plain = indexOf({ ...input, otherNames: perFacet(() => ({})) });
    expect([findRows(plain, "公有云"), findRows(plain, "公共云")]).toEqual([[0], []]);
  });

  it("keeps only groups of two names or more", () => {
    expect(good.synonyms).toEqual([
      ["k8s", "kubernetes"],
      ["公有云", "public cloud", "公共云"],
    ]);
  });

  it("forgets lists it read long ago, and reads them again", () => {
    const words = Array.from({ length: 4_500 }, (_, i) => `w${i.toString(36)}`);
    const large = indexOf(textInput([{ en: aText({ summary: words.join(" ") }) }]));
    expect(findRows(large, "w")).toEqual([0]);
    expect(findRows(large, "w1")).toEqual([0]);
    for (const word of words) if (findRows(large, word).length !== 1) expect.unreachable(`${word} is not found.`);
    expect(large.tokens.read.size).toBeLessThan(4_001);
    expect(findRows(large, "w0")).toEqual([0]);
  });
});

describe("damage", () => {
  it.each<[string, unknown, string]>([
    ["null", null, "search index"],
    ["rows without end", { ...good, rows: 2 ** 52 }, "rows"],
    ["rows below none", { ...good, rows: -1 }, "rows"],
    ["a row more than there may be", { ...good, rows: 1_000_001 }, "rows"],
    ["half a row", { ...good, rows: 1.5 }, "rows"],
    ["rows in words", { ...good, rows: "2" }, "rows"],
    ["no shard", { ...good, bodyShards: 0 }, "bodyShards"],
    ["a shard more than there may be", { ...good, bodyShards: 65_537 }, "bodyShards"],
    ["shards without end", { ...good, bodyShards: 1e9 }, "bodyShards"],
    ["half a shard", { ...good, bodyShards: 0.5 }, "bodyShards"],
    ["no pairs", { ...good, simplified: null }, "simplified"],
    ["groups of numbers", { ...good, synonyms: [[1]] }, "synonyms"],
    ["a group with a number in it", { ...good, synonyms: [["a", 1]] }, "synonyms"],
    ["a group that is a name", { ...good, synonyms: [["a", "b"], "ab"] }, "synonyms"],
    ["no groups", { ...good, synonyms: {} }, "synonyms"],
    ["no tokens", { ...good, tokens: null }, "tokens"],
    ["a token too many", { ...good, tokens: { ...good.tokens, tokens: `${good.tokens.tokens}\nz` } }, "tokens"],
    ["places cut", { ...good, tokens: { ...good.tokens, places: good.tokens.places.slice(1) } }, "tokens"],
    ["sizes that are no numbers", { ...good, tokens: { ...good.tokens, sizes: "\u0001" } }, "tokens"],
    ["value rows that do not add up", { ...good, valueRows: "" }, "valueRows"],
    ["value rows that are no text", { ...good, valueRows: 3 }, "valueRows"],
    ["value sizes that are no numbers", { ...good, valueSizes: "\u0001" }, "valueRows"],
    ["value sizes that are no text", { ...good, valueSizes: [1] }, "valueRows"],
    ["value rows that are no numbers", { ...good, valueRows: "\u0001" }, "valueRows"],
    ["value rows in a list", { ...good, valueRows: [good.valueRows] }, "valueRows"],
    ["owners in a list", { ...good, segments: { ...good.segments, owners: [good.segments.owners] } }, "segments"],
    ["a row past the last", { ...good, valueRows: "ÿ" }, "valueRows"],
    ["the row after the last", { ...good, rows: 0 }, "valueRows"],
    ["places that are no text", { ...good, tokens: { ...good.tokens, places: null } }, "tokens"],
    ["owners that are no text", { ...good, segments: { ...good.segments, owners: 7 } }, "segments"],
    [
      "a body of a facet value",
      { ...good, bodySegments: { ...good.bodySegments, owners: good.bodySegments.owners.replace(/^./, "%") } },
      "bodySegments",
    ],
    ["segments cut", { ...good, segments: { ...good.segments, owners: "" } }, "segments"],
    ["no segments", { ...good, segments: [] }, "segments"],
    ["segment sizes that are no numbers", { ...good, segments: { ...good.segments, sizes: "\u0001" } }, "segments"],
    [
      "an owner past the last",
      { ...good, segments: { ...good.segments, owners: good.segments.owners.replace(/.$/, "ÿ") } },
      "segments",
    ],
    [
      "a field that is none",
      { ...good, segments: { ...good.segments, bits: good.segments.bits.replace(/.$/, "z") } },
      "segments",
    ],
    ["body segments cut", { ...good, bodySegments: { ...good.bodySegments, bits: "" } }, "bodySegments"],
  ])("is named: %s", (_, data, what) => {
    expect(readTextIndex(data)).toEqual({ ok: false, damage: { kind: "damaged", what } });
  });

  it("is none up to a stated number of rows and shards", () => {
    const { rows, bodies } = indexOf(input);
    expect([rows, bodies.length]).toEqual([2, 1]);
    expect(readTextIndex({ ...good, rows: 1_000_000, bodyShards: 65_536 }).ok).toBe(true);
  });

  it.each<[string, number, unknown]>([
    ["null", 0, null],
    ["a shard nobody asked for", 1, body[0]],
    ["no tokens", 0, { schemaVersion: 1 }],
  ])("of a body shard is named: %s", (_, shard, data) => {
    expect(addBodyShard(indexOf(input), shard, data)).toEqual({
      ok: false,
      damage: { kind: "damaged", what: `body shard ${shard}` },
    });
  });

  it("of another version says which", () => {
    const damage = { kind: "version", found: 0 };
    expect(readTextIndex({ ...good, schemaVersion: 0 })).toEqual({ ok: false, damage });
    expect(addBodyShard(indexOf(input), 0, { ...body[0], schemaVersion: 0 })).toEqual({ ok: false, damage });
  });

  it("inside the places of a token finds nothing there and harms nothing", () => {
    const broken = indexOf(input);
    const tokens = { ...body[0]?.tokens, places: (body[0]?.tokens.places ?? "").replace(/./gu, "\u0001") };
    expect(addBodyShard(broken, 0, { schemaVersion: 1, tokens })).toEqual({ ok: true, value: null });
    expect(findRows(broken, "容器平台")).toEqual([]);
    expect(findRows(broken, "甲公司")).toEqual([0]);
  });

  it("that points past the last segment is passed over", () => {
    const far = indexOf(input);
    const tokens = { ...body[0]?.tokens, places: (body[0]?.tokens.places ?? "").replace(/./gu, "\uc350") };
    expect(addBodyShard(far, 0, { schemaVersion: 1, tokens }).ok).toBe(true);
    expect(findRows(far, "容器")).toEqual([]);
    expect(findRows(far, "cluster")).toEqual([]);
  });

  it("of any part never makes reading or searching throw", () => {
    const parts = Object.keys(good) as (keyof typeof good)[];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), fc.string(), (part, value, query) => {
        const read = readTextIndex({ ...good, [part]: value });
        if (read.ok) searchText(read.value, planQuery(read.value, `公司 ${query}`), "zh");
        else expect(["damaged", "version"]).toContain(read.damage.kind);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
