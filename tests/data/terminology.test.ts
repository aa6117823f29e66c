import { describe, expect, it } from "vitest";
import { readCaseFront } from "./case-front.ts";
import { companyFaults, missingTerms } from "./terminology.ts";

const known = [{ zh: "企业空间", en: ["workspace"] }];
const at = (place: string, text: string) => ({ place, text });

it("reports a term for which the English text uses another word", () => {
  expect(missingTerms([at("a", "划分企业空间")], [at("a", "Companies are split")], known)).toEqual([
    "a: 企业空间 is none of workspace",
  ]);
});

it("compares the same places of both texts", () => {
  const en = [at("a", "Spaces"), at("b", "Workspaces")];
  expect(missingTerms([at("a", "企业空间")], en, known)).toHaveLength(1);
});

it("accepts any form and any ending", () => {
  expect(missingTerms([at("a", "企业空间")], [at("a", "Two"), at("a", "Workspaces")], known)).toEqual([]);
});

it("does not mistake the beginning of a word for an abbreviation", () => {
  const ci = [{ zh: "持续集成", en: ["continuous integration", "CI"] }];
  expect(missingTerms([at("a", "持续集成")], [at("a", "The city")], ci)).toHaveLength(1);
  expect(missingTerms([at("a", "持续集成")], [at("a", "CI/CD")], ci)).toEqual([]);
});

describe("the name of a company in English", () => {
  const company = { slug: "extreme-vision", en: "Extreme Vision", zh: "极视角", not: [] };
  const named = (title: string, lead: string) =>
    readCaseFront(`---
title: extreme-vision
description: a summary
source: somewhere
section1: { title: ${title}, content: ${lead} }
section2: { listLeft: [], rightPart: { icon: "monogram:EV", list: [] } }
---
`);

  it("is the settled one, with the Chinese name once", () => {
    expect(companyFaults(named("Extreme Vision", "Extreme Vision (极视角) sells algorithms."), company)).toEqual([]);
  });

  it("is found where it differs, or where the Chinese name is missing or repeated", () => {
    expect(companyFaults(named("Jishijiao", "It sells algorithms."), company)).toEqual([
      "section1.title is Jishijiao, not Extreme Vision",
      "极视角 stands 0 times",
    ]);
    expect(companyFaults(named("Extreme Vision", "极视角 is 极视角."), company)).toEqual(["极视角 stands 2 times"]);
    expect(companyFaults(named("Extreme Vision", "It sells."), undefined)).toEqual([
      "no name in data/terminology.yaml",
    ]);
  });
});
