import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { logoTones } from "../../../src/domain/customer-case.ts";
import { logoGround, logoGrounds } from "../../../src/ui/picture/logo-grounds.ts";

it("draws logo tiles in the colours of the style sheet", () => {
  const sheet = readFileSync("src/ui/picture/logo-tile.module.scss", "utf8");
  const listed = /\$grounds:([^;]+);/.exec(sheet)?.[1]?.match(/#[0-9a-f]{6}/g);
  expect(listed).toEqual([...logoGrounds]);
  expect(logoGrounds).toHaveLength(logoTones);
});

it("has a ground for any tone", () => {
  expect(logoGround(logoTones + 1)).toBe(logoGrounds[1]);
});
