import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { sourcesOf } from "../../src/publish/preloads.ts";

it.each([
  ["list", 5],
  ["case", 4],
  ["tool", 1],
] as const)("a %s page names sources that exist", (kind, count) => {
  const sources = [...sourcesOf(kind, "zh"), ...sourcesOf(kind, "en")];
  expect(sources).toHaveLength(count * 2);
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
});
