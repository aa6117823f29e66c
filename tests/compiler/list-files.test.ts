import { expect, it } from "vitest";
import { buildListFiles } from "../../src/compiler/list-files.ts";
import { mostInCatalog } from "../../src/search/list-file.ts";
import { aCatalog } from "../search/a-catalog.ts";

const compiled = (size: number) => {
  const catalog = aCatalog(Array.from({ length: size }, (_, i) => ({ slug: `s${i}` })));
  return { catalogs: { zh: catalog, en: { ...catalog, lang: "en" as const } }, texts: [], details: { zh: [], en: [] } };
};

it("a large casebook travels as a list and shards of cards in each language", () => {
  const paths = [...buildListFiles(compiled(mostInCatalog + 1)).keys()];
  expect(paths).toHaveLength(2 * (1 + 8));
  expect(paths.slice(0, 3)).toEqual(["zh/list.json", "zh/cards-0.json", "zh/cards-1.json"]);
});

it("a small one travels as its catalog alone", () => {
  expect(buildListFiles(compiled(mostInCatalog)).size).toBe(0);
});
