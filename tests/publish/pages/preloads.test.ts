import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { sourcesOf } from "../../../src/publish/pages/preloads.ts";
import { type PageId, paths } from "../../../src/url/paths.ts";

it.each(Object.keys(paths) as PageId[])("the page %s names its own component and texts, which exist", (id) => {
  const sources = [...sourcesOf(id, "zh"), ...sourcesOf(id, "en")];
  expect(sources).toContain(paths[id].source);
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
});

it("a page that says there is none needs the common texts only", () => {
  expect(sourcesOf(undefined, "en")).toEqual(["src/i18n/en/common.json"]);
});
