import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { catalogQuery } from "../../src/content/case-queries.ts";
import { createContentCache } from "../../src/content/content-cache.ts";
import { ContentError } from "../../src/content/content-error.ts";
import { fillCards } from "../../src/content/fill-cards.ts";
import { cardsPerShard, writeList } from "../../src/search/facets/list-file.ts";
import { aCatalog } from "../search/a-catalog.ts";

const whole = aCatalog(Array.from({ length: 9 * cardsPerShard }, (_, i) => ({ slug: `s${i}` })));
const { list, shards } = writeList(whole);
const files: Record<string, unknown> = {
  "zh/catalog.json": list,
  ...Object.fromEntries(shards.map((shard, n) => [`zh/cards-${n}.json`, shard])),
};

/** Content in memory that counts what is under way; `changed` files stand for what a host may answer instead. */
const open = async (changed: Record<string, unknown> = {}) => {
  const asked: string[] = [];
  const busy = { now: 0, most: 0 };
  const source = async (path: string) => {
    asked.push(path);
    busy.most = Math.max(busy.most, ++busy.now);
    await Promise.resolve();
    busy.now--;
    const value = path in changed ? changed[path] : files[path];
    if (value === undefined) throw new ContentError("not-found", path);
    return structuredClone(value);
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const services = { cache: createContentCache(source, [], async () => client), source };
  const catalog = await client.ensureQueryData(catalogQuery(source, "zh"));
  asked.length = 0;
  busy.most = 0;
  return { services, catalog, asked, busy };
};

describe("the cards of a large casebook", () => {
  it("come by the shards of the rows asked for, once", async () => {
    const { services, catalog, asked } = await open();
    await fillCards(services, catalog, [0, 5, cardsPerShard]);
    await fillCards(services, catalog, [1]);
    expect(asked).toEqual(["zh/cards-0.json", "zh/cards-1.json"]);
    expect(catalog.cases.slice(0, 3).map(({ title }) => title)).toEqual(["s0", "s1", "s2"]);
  });

  it("all come when no rows are named, a few files at a time", async () => {
    const { services, catalog, asked, busy } = await open();
    await fillCards(services, catalog);
    expect(asked).toHaveLength(9);
    expect(busy.most).toBe(6);
    expect(catalog.cases.map(({ title }) => title)).toEqual(whole.cases.map(({ title }) => title));
  });

  it("of a small casebook are there already", async () => {
    const small = aCatalog([{ slug: "a" }]);
    const { services, catalog, asked } = await open({ "zh/catalog.json": small });
    await fillCards(services, catalog);
    expect(asked).toEqual([]);
  });

  it.each([
    ["is missing", undefined, "not-found"],
    ["is damaged", { schemaVersion: 1, cards: [{}] }, "damaged"],
    ["is of another version", { schemaVersion: 2, cards: [] }, "outdated"],
    ["is of another build", { schemaVersion: 1, cards: [] }, "outdated"],
  ])("say which shard %s, and what came before it stays", async (_, shard, fault) => {
    const { services, catalog } = await open({ "zh/cards-8.json": shard });
    await expect(fillCards(services, catalog)).rejects.toMatchObject({ fault, path: "zh/cards-8.json" });
    expect(catalog.cases[0]?.title).toBe("s0");
  });

  it.each([
    ["damaged", { ...list, slugs: 3 }],
    ["outdated", { ...list, schemaVersion: 2 }],
  ])("have a list that is %s", async (fault, broken) => {
    await expect(open({ "zh/catalog.json": broken })).rejects.toMatchObject({ fault, path: "zh/catalog.json" });
  });
});
