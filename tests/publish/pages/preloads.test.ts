import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { sourcesOf } from "../../../src/publish/pages/preloads.ts";

it.each(["list", "case", "tool"])("a %s page names sources that exist", (kind) => {
  const sources = [...sourcesOf(kind, "zh"), ...sourcesOf(kind, "en")];
  expect(sources).toContain("src/i18n/zh/common.json");
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
});
