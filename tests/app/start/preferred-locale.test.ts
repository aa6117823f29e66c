import { expect, it } from "vitest";
import { preferredLocale } from "../../../src/app/start/preferred-locale.ts";

it.each([
  [["zh-CN"], "zh"],
  [["zh-TW", "en"], "zh"],
  [["zh-HK"], "zh"],
  [["zh-MO"], "zh"],
  [["zh-SG"], "zh"],
  [["en-GB", "zh"], "en"],
  [["fr", "zh-Hant-TW"], "zh"],
  [["ja"], null],
  [["und"], null],
  [[], null],
])("%j prefers %s", (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale);
});
