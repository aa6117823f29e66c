import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/domain/customer-case.ts";
import { columnsOf } from "../../../src/search/facets/columns-of.ts";
import { isFilled, isListed, type ListedCatalog, shardsToCome } from "../../../src/search/facets/is-listed.ts";
import { cardsPerShard, writeList } from "../../../src/search/facets/list-file.ts";
import { catalogOfList, fillShard } from "../../../src/search/facets/listed-catalog.ts";
import { readCatalog } from "../../../src/search/facets/read-catalog.ts";
import { readList } from "../../../src/search/facets/read-list.ts";
import { aCatalog } from "../a-catalog.ts";
import { anyCatalog } from "../arbitrary-corpus.ts";

const listed = (catalog: Catalog): { large: ListedCatalog; fill: (shard: number) => boolean } => {
  const { list, shards } = writeList(catalog);
  const read = readList(JSON.parse(JSON.stringify(list)));
  if (!read.ok) throw new Error("The list just written does not read.");
  const large = catalogOfList(read.value);
  return { large, fill: (shard) => fillShard(large, shard, shards[shard]?.cards ?? []) };
};
const threeShards = aCatalog(
  Array.from({ length: 2 * cardsPerShard + 3 }, (_, i) => ({ slug: `s${i}`, summary: `${i}` })),
);

describe("a catalog read from a list", () => {
  it("is, once every shard has come, the catalog that was written", () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        const { large, fill } = listed(catalog);
        for (const shard of shardsToCome(large)) expect(fill(shard)).toBe(true);
        const { list, filled, ...plain } = large;
        const known = { ...catalog, cases: catalog.cases.map((item) => ({ ...item, facets: expect.anything() })) };
        expect(plain).toEqual(known);
        expect(isFilled(large)).toBe(true);
        expect(filled.size).toBe(Math.ceil(catalog.cases.length / list.shardSize));
      }),
      { numRuns: 100 },
    );
  });

  it("names the shards of the rows asked for that have not come", () => {
    const { large, fill } = listed(threeShards);
    expect(shardsToCome(large)).toEqual([0, 1, 2]);
    expect(shardsToCome(large, [2 * cardsPerShard, 1, 2])).toEqual([0, 2]);
    fill(0);
    expect(isFilled(large, [0, cardsPerShard - 1])).toBe(true);
    expect(isFilled(large, [0, cardsPerShard])).toBe(false);
    expect(isFilled(large)).toBe(false);
  });

  it("gives its text to whoever holds a summary already", () => {
    const { large, fill } = listed(threeShards);
    const held = large.cases[1];
    expect(held).toMatchObject({ slug: "s1", title: "", summary: "" });
    fill(0);
    expect(held).toMatchObject({ slug: "s1", title: "s1", summary: "1" });
    const second = large.cases[cardsPerShard];
    expect(second).toMatchObject({ slug: `s${cardsPerShard}`, title: "" });
    fill(1);
    expect(second).toMatchObject({ slug: `s${cardsPerShard}`, title: `s${cardsPerShard}` });
  });

  it("refuses a shard of another build and keeps what it has", () => {
    const { large } = listed(threeShards);
    expect(fillShard(large, 0, [])).toBe(false);
    expect(shardsToCome(large)).toEqual([0, 1, 2]);
  });

  it("brings its columns along; any other catalog is read into them", () => {
    const { large } = listed(threeShards);
    expect(columnsOf(large)).toBe(large.list.columns);
    expect(columnsOf(threeShards)).toEqual(readCatalog(threeShards));
    expect([isListed(threeShards), isFilled(threeShards)]).toEqual([false, true]);
  });
});
