import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/domain/customer-case.ts";
import { cardsPerShard, type ListFile, writeList } from "../../../src/search/facets/list-file.ts";
import { type CaseList, readList, readShard, summaryOf } from "../../../src/search/facets/read-list.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCatalog } from "../arbitrary-corpus.ts";

const travelled = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const opened = (catalog: Catalog): { list: CaseList; shards: ReturnType<typeof writeList>["shards"] } => {
  const { list, shards } = writeList(catalog);
  const read = readList(travelled(list));
  if (!read.ok) throw new Error(`The list just written does not read: ${JSON.stringify(read.damage)}.`);
  return { list: read.value, shards };
};

const restored = (catalog: Catalog) => {
  const { list, shards } = opened(catalog);
  return catalog.cases.map((_, row) => {
    const shard = readShard(travelled(shards[Math.floor(row / list.shardSize)]));
    const text = shard.ok ? shard.value[row % list.shardSize] : undefined;
    return text === undefined ? null : summaryOf(list, row, text);
  });
};

describe("a list and its shards", () => {
  it("give back every summary, but for values no vocabulary knows", () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        const known = catalog.cases.map((item) => ({
          ...item,
          facets: Object.fromEntries(
            Object.entries(item.facets).map(([key, ids]) => [key, ids.filter((id) => id !== "nowhere")]),
          ),
        }));
        expect(restored(catalog)).toEqual(known);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("keep the language of a text, both languages, a headline figure, the day and the values", () => {
    const catalog = aCatalog([
      { slug: "a", lang: "en", availableLangs: ["en"], added: "2024-02-29", facets: { cloud: ["k0", "k1"] } },
      { slug: "b", lang: "zh", availableLangs: ["zh", "en"], figure: { value: "28 → 4", label: "minutes" } },
      { slug: "c", lang: "en", availableLangs: ["zh", "en"] },
    ]);
    expect(restored(catalog)).toEqual(catalog.cases);
  });

  it("keep the first of all days, and places within places", () => {
    const catalog = aCatalog([{ slug: "a", added: "1970-01-01", facets: { location: ["cn/gd/sz", "vn"] } }]);
    expect(restored(catalog)).toEqual(catalog.cases);
    expect([...opened(catalog).list.columns.facets.location.parents]).toEqual([-1, 0, 1, -1]);
  });

  it("may have shards of one card", () => {
    const { list } = writeList(aCatalog([{ slug: "a" }]));
    expect(readList({ ...list, shardSize: 1 })).toMatchObject({ ok: true, value: { shardSize: 1 } });
  });

  it("put as many cards into a shard as is stated", () => {
    const catalog = aCatalog(Array.from({ length: cardsPerShard + 1 }, (_, i) => ({ slug: `s${i}` })));
    expect(opened(catalog).shards.map(({ cards }) => cards.length)).toEqual([cardsPerShard, 1]);
    const full = { ...catalog, cases: catalog.cases.slice(0, cardsPerShard) };
    expect(opened(full).shards.map(({ cards }) => cards.length)).toEqual([cardsPerShard]);
  });

  it("of no cases are a list of none", () => {
    expect(opened(aCatalog([])).list.columns.slugs).toEqual([]);
  });
});

describe("damaged data", () => {
  const good = writeList(
    aCatalog([
      { slug: "a", facets: { industry: ["iot"], location: ["cn/gd"] }, added: "2024-05-01" },
      { slug: "b", facets: { industry: ["iot"] } },
    ]),
  ).list;

  it.each<[string, unknown, string]>([
    ["null", null, "list"],
    ["an array", [], "list"],
    ["a text", "<!doctype html>", "list"],
    ["another language", { ...good, lang: "fr" }, "lang"],
    ["shards of nothing", { ...good, shardSize: 0 }, "shardSize"],
    ["shards of a half", { ...good, shardSize: 1.5 }, "shardSize"],
    ["no shard size", { ...good, shardSize: "64" }, "shardSize"],
    ["no vocabulary", { ...good, vocabulary: null }, "vocabulary"],
    ["a vocabulary of texts", { ...good, vocabulary: { ...good.vocabulary, industry: ["iot"] } }, "vocabulary"],
    [
      "a parent that is a number",
      { ...good, vocabulary: { ...good.vocabulary, cloud: [{ id: "a", label: "A", parent: 1 }] } },
      "vocabulary",
    ],
    ["a value without label", { ...good, vocabulary: { ...good.vocabulary, cloud: [{ id: "a" }] } }, "vocabulary"],
    ["a value without id", { ...good, vocabulary: { ...good.vocabulary, cloud: [{ label: "A" }] } }, "vocabulary"],
    ["a facet without vocabulary", { ...good, vocabulary: { ...good.vocabulary, cloud: undefined } }, "vocabulary"],
    ["shards of less than nothing", { ...good, shardSize: -1 }, "shardSize"],
    ["a slug left empty", { ...good, slugs: "a\n" }, "slugs"],
    ["no slugs", { ...good, slugs: 7 }, "slugs"],
    ["a slug too many", { ...good, slugs: "a\nb\nc" }, "langs"],
    ["a language digit of 4", { ...good, langs: "04" }, "langs"],
    ["languages missing", { ...good, langs: undefined }, "langs"],
    ["too few days", { ...good, added: "#" }, "added"],
    ["days that are no text", { ...good, added: [1, 2] }, "added"],
    ["a name twice", { ...good, names: "##" }, "names"],
    ["names out of range", { ...good, names: "%#" }, "names"],
    ["names cut", { ...good, names: "" }, "names"],
    ["no facets", { ...good, facets: null }, "facets.industry"],
    ["a facet cut", { ...good, facets: { ...good.facets, location: { sizes: "$#", values: "" } } }, "facets.location"],
    [
      "a value nobody knows",
      { ...good, facets: { ...good.facets, location: { sizes: "$#", values: "&" } } },
      "facets.location",
    ],
    [
      "the value after the last",
      { ...good, facets: { ...good.facets, location: { sizes: "$#", values: "%" } } },
      "facets.location",
    ],
    ["sizes cut", { ...good, facets: { ...good.facets, cloud: { sizes: "#", values: "" } } }, "facets.cloud"],
  ])("of a list is named: %s", (_, data, what) => {
    expect(readList(travelled(data ?? null))).toEqual({ ok: false, damage: { kind: "damaged", what } });
  });

  const card = { title: "", summary: "", sortName: "", logo: { monogram: "A", tone: 0 } };
  it("is none where a card has all, with or without a figure", () => {
    const cards = [card, { ...card, figure: { value: "28", label: "minutes" } }];
    expect(readShard({ schemaVersion: 1, cards })).toEqual({ ok: true, value: cards });
  });

  it.each<[string, unknown]>([
    ["no cards", { schemaVersion: 1 }],
    ["cards of nothing", { schemaVersion: 1, cards: [null] }],
    ["cards that are none", { schemaVersion: 1, cards: { length: 0 } }],
    ["one card of several", { schemaVersion: 1, cards: [card, { ...card, title: 7 }] }],
    ["a summary that is a number", { schemaVersion: 1, cards: [{ ...card, summary: 7 }] }],
    ["no name to sort by", { schemaVersion: 1, cards: [{ ...card, sortName: undefined }] }],
    ["no logo", { schemaVersion: 1, cards: [{ ...card, logo: null }] }],
    ["a logo without letters", { schemaVersion: 1, cards: [{ ...card, logo: { tone: 0 } }] }],
    ["a figure that is text", { schemaVersion: 1, cards: [{ ...card, figure: "28" }] }],
    ["a figure without value", { schemaVersion: 1, cards: [{ ...card, figure: { label: "minutes" } }] }],
    ["a null figure", { schemaVersion: 1, cards: [{ ...card, figure: null }] }],
    [
      "a card without title",
      { schemaVersion: 1, cards: [{ summary: "", sortName: "", logo: { monogram: "A", tone: 0 } }] },
    ],
    [
      "a logo without tone",
      { schemaVersion: 1, cards: [{ title: "", summary: "", sortName: "", logo: { monogram: "A" } }] },
    ],
    [
      "half a figure",
      {
        schemaVersion: 1,
        cards: [{ title: "", summary: "", sortName: "", logo: { monogram: "A", tone: 0 }, figure: { value: "1" } }],
      },
    ],
  ])("of a shard is named: %s", (_, data) => {
    expect(readShard(data)).toEqual({ ok: false, damage: { kind: "damaged", what: "cards" } });
  });

  it("of a shard may be anything", () => {
    expect(readShard("x")).toEqual({ ok: false, damage: { kind: "damaged", what: "shard" } });
  });

  it("of another version says which", () => {
    const damage = { kind: "version", found: 2 };
    expect(readList({ ...good, schemaVersion: 2 })).toEqual({ ok: false, damage });
    expect(readShard({ schemaVersion: 2, cards: [] })).toEqual({ ok: false, damage });
  });

  it("never throws, whatever part is replaced by whatever", () => {
    const parts = Object.keys(good) as (keyof ListFile)[];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
        const read = readList({ ...good, [part]: value });
        expect(read.ok || read.damage.kind === "damaged" || read.damage.kind === "version").toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("cut anywhere in a text never reads as something else", () => {
    for (let at = 0; at < good.slugs.length + good.names.length; at++) {
      const cut = { ...good, slugs: good.slugs.slice(0, at), names: good.names.slice(0, at) };
      const read = readList(cut);
      expect(read.ok).toBe(at >= Math.max(good.slugs.length, good.names.length));
    }
  });
});
