import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/domain/locale.ts";
import { caseFaults } from "./case-faults.ts";
import { readCasePairs } from "./case-front.ts";
import { caseShape, diagramsShown } from "./case-shape.ts";
import { diagramFaults } from "./diagram-faults.ts";
import { readDiagrams } from "./diagram-source.ts";
import { compareNumbers } from "./numbers.ts";
import { caseTexts, diagramTexts } from "./placed-texts.ts";
import { punctuationFaults, undeclaredHan } from "./punctuation.ts";
import { repeatedRuns, repeatedSentences } from "./repeated-sentences.ts";
import { companyFaults, missingTerms, readVocabulary } from "./terminology.ts";

const folder = resolve("data/cases");
const { terms, companies } = readVocabulary(resolve("data/terminology.yaml"));
const cases = readCasePairs(folder).map((pair) => {
  const diagrams = readDiagrams(folder, pair.slug);
  const texts = {
    zh: [...caseTexts(pair.zh), ...diagramTexts(diagrams, "zh")],
    en: [...caseTexts(pair.en), ...diagramTexts(diagrams, "en")],
  };
  return { ...pair, diagrams, texts };
});

describe.each(cases)("$slug", ({ slug, zh, en, diagrams, texts }) => {
  it("follows the rules for a case file", () => {
    expect([...caseFaults(zh, slug, "zh"), ...caseFaults(en, slug, "en")]).toEqual([]);
  });

  it("has the same structure in both languages", () => {
    expect(caseShape(en)).toEqual(caseShape(zh));
    expect(en.section2.rightPart.list).toHaveLength(zh.section2.rightPart.list.length);
    expect(en.source).toBe(zh.source);
  });

  it("states the same numbers in both languages", () => {
    expect(compareNumbers(texts.zh, texts.en).differences).toEqual([]);
  });

  it("follows the punctuation rules of each language", () => {
    expect(locales.flatMap((locale) => texts[locale].flatMap(({ text }) => punctuationFaults(text, locale)))).toEqual(
      [],
    );
  });

  it("has no Chinese in the English text other than declared names", () => {
    expect(texts.en.flatMap(({ text }) => undeclaredHan(text, en.names ?? []))).toEqual([]);
  });

  it("has its settled name, with the Chinese name once in English", () => {
    expect(
      companyFaults(
        en,
        companies.find((company) => company.slug === slug),
      ),
    ).toEqual([]);
  });

  it("uses the terminology", () => {
    expect(missingTerms(texts.zh, texts.en, terms)).toEqual([]);
  });

  it("shows each of its diagrams once, and each can be drawn", () => {
    expect(diagramsShown(zh).sort()).toEqual([...diagrams.keys()]);
    expect([...diagrams].flatMap(([name, diagram]) => diagramFaults(diagram).map((f) => `${name}: ${f}`))).toEqual([]);
  });
});

it.each(locales)("repeats no sentence and no long run of words across cases in %s", (locale) => {
  const texts = new Map(cases.map((one) => [one.slug, one.texts[locale].map(({ text }) => text)]));
  expect([...repeatedSentences(texts, locale), ...repeatedRuns(texts, locale)]).toEqual([]);
});

it("numbers the cases that come first from 1, without gap, alike in both languages", () => {
  const numbered = cases.flatMap(({ slug, zh }) =>
    zh.priority === undefined ? [] : [{ slug, priority: zh.priority }],
  );
  expect(numbered.map(({ priority }) => priority).sort((a, b) => a - b)).toEqual(numbered.map((_, at) => at + 1));
  expect(cases.filter(({ zh, en }) => zh.priority !== en.priority).map(({ slug }) => slug)).toEqual([]);
});
