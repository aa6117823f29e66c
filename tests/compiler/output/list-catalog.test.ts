import { expect, it } from "vitest";
import { listCatalog } from "../../../src/compiler/output/list-catalog.ts";
import { cardsPerShard, mostInCatalog } from "../../../src/search/facets/list-file.ts";
import { aCatalog } from "../../search/a-catalog.ts";

const ofSize = (size: number) => aCatalog(Array.from({ length: size }, (_, i) => ({ slug: `s${i}` })));

it("a large casebook travels as a list and shards of cards", () => {
  const files = [...listCatalog({ ...ofSize(mostInCatalog + 1), lang: "en" })];
  const shards = Math.ceil((mostInCatalog + 1) / cardsPerShard);
  expect(files.map(([path]) => path)).toEqual([
    "en/catalog.json",
    ...Array.from({ length: shards }, (_, n) => `en/cards-${n}.json`),
  ]);
  expect(JSON.parse(String(files[0]?.[1]))).toMatchObject({ lang: "en", shardSize: cardsPerShard });
});

it("a small one travels as its catalog alone", () => {
  const catalog = ofSize(mostInCatalog);
  expect([...listCatalog(catalog)]).toEqual([["zh/catalog.json", JSON.stringify(catalog)]]);
});
