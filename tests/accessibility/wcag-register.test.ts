import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { register } from "./wcag-register.ts";

const at = (level: string) => register.filter((row) => row.level === level);

it("has a row for each of the 31 criteria of level A, the 24 of level AA, and twelve of level AAA", () => {
  expect([at("A").length, at("AA").length, at("AAA").length]).toEqual([31, 24, 12]);
  expect(new Set(register.map(({ criterion }) => criterion)).size).toBe(register.length);
});

it("keeps at least forty of the criteria of levels A and AA by a test", () => {
  expect([...at("A"), ...at("AA")].filter(({ kept }) => "test" in kept).length).toBeGreaterThanOrEqual(40);
});

it.each(register.map((row) => [row.criterion, row.name, row.kept] as const))(
  "%s %s is kept by something that exists",
  (_, __, kept) => {
    if ("test" in kept) expect(readFileSync(kept.test, "utf8")).toContain(kept.title);
    else expect(Object.values(kept).join("").length).toBeGreaterThan(10);
  },
);
