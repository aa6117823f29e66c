import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/domain/locale.ts";
import { digitFaults } from "./small-numbers.ts";
import { caseLines } from "./spellings.ts";

const folder = resolve("data/cases");

/** The lines of the story: the fields before it hold figures. */
const storyLines = (file: string, content: string, locale: "zh" | "en") => {
  const start = content.split("\n").indexOf("section1:");
  return caseLines(file, content, locale).filter(({ at }) => Number(at.split(":").at(-1)) > start);
};

it.each(locales)("finds no digit for a small number in the stories in %s", (locale) => {
  const lines = readdirSync(`${folder}/${locale}`).flatMap((name) =>
    storyLines(`${locale}/${name}`, readFileSync(`${folder}/${locale}/${name}`, "utf8"), locale),
  );
  expect(digitFaults(lines)).toEqual([]);
});

describe("a digit for a small number", () => {
  const faults = (text: string, locale: "zh" | "en") => digitFaults([{ at: "a.md:1", text, locale }]);

  it.each([
    ["en", "It runs 4 clusters."],
    ["en", "A team of 5 looks after it."],
    ["zh", "团队管理 4 套集群。"],
    ["zh", "收获有 3 层。"],
  ] as const)("is found in %s with its place: %s", (locale, text) => {
    expect(faults(text, locale)).toEqual([expect.stringMatching(/^a\.md:1: .*\d/)]);
  });

  it.each([
    ["en", "It runs four clusters."],
    ["en", "CentOS 7 forwards at layer 3 and answers in 2 minutes with 8 cores, 5% of the load."],
    ["en", "Of 12 machines, production takes 8."],
    ["en", "1. It is fast."],
    ["zh", "团队管理四套集群，CentOS 7 上 2 分钟完成，占 5%。"],
    ["zh", "12 台机器里，生产用 8 台。"],
    ["zh", "2021 年 5 月上线，第 3 版。"],
  ] as const)("is right before units, in names, and beside larger numbers, in %s: %s", (locale, text) => {
    expect(faults(text, locale)).toEqual([]);
  });
});
