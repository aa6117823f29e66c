import type { TFunction } from "i18next";
import { beforeAll, expect, it } from "vitest";
import type { RelatedCase } from "../../../../src/domain/customer-case.ts";
import { createI18n, loadTexts } from "../../../../src/i18n/create-i18n.ts";
import { relationReason } from "../../../../src/pages/case/story/relation-reason.ts";

let zh: TFunction<"case">;
let en: TFunction<"case">;
beforeAll(async () => {
  const i18n = await createI18n();
  await Promise.all((["zh", "en"] as const).map((locale) => loadTexts(i18n, locale, ["case"])));
  zh = i18n.getFixedT("zh", "case");
  en = i18n.getFixedT("en", "case");
});

const shared = (...values: [RelatedCase["shared"][number]["facet"], string][]) =>
  values.map(([facet, label]) => ({ facet, label, id: label }));

it("says the industry first and then what weighs most", () => {
  const values = shared(["feature", "存储"], ["cloud", "公有云"], ["industry", "物联网"]);
  expect(relationReason(values, zh, "zh")).toBe("同属物联网行业，也采用存储");
});

it("is a sentence in English", () => {
  const values = shared(["industry", "IoT"], ["feature", "storage"], ["feature", "DevOps"], ["feature", "logging"]);
  expect(relationReason(values, en, "en")).toBe("Same industry (IoT), also uses storage");
});

it("names two values where one facet is all there is", () => {
  const values = shared(["feature", "storage"], ["feature", "DevOps"], ["feature", "logging"]);
  expect(relationReason(values, en, "en")).toBe("Also uses storage and DevOps");
});

it("is empty when nothing is shared", () => {
  expect(relationReason([], en, "en")).toBe("");
});
