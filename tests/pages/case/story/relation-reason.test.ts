import type { TFunction } from "i18next";
import { beforeAll, expect, it } from "vitest";
import type { RelatedCase } from "../../../../src/domain/customer-case.ts";
import { createI18n, loadTexts } from "../../../../src/i18n/create-i18n.ts";
import { relationReason } from "../../../../src/pages/case/story/relation-reason.ts";
import { aFacet } from "../../../fixtures/facets.ts";

let zh: TFunction<"case">;
let en: TFunction<"case">;
beforeAll(async () => {
  const i18n = await createI18n();
  await Promise.all((["zh", "en"] as const).map((locale) => loadTexts(i18n, locale, ["case"])));
  zh = i18n.getFixedT("zh", "case");
  en = i18n.getFixedT("en", "case");
});

const held = [
  aFacet("industry", [], { reason: "same industry ({labels})" }),
  aFacet("feature", [], { reason: "also uses {labels}" }),
  aFacet("cloud"),
].map((facet) => ({ ...facet, values: [] }));
const heldZh = held.map((facet) => ({ ...facet, reason: `同样是{labels}（${facet.id}）` }));

const shared = (...values: [RelatedCase["shared"][number]["facet"], string][]) =>
  values.map(([facet, label]) => ({ facet, label, id: label }));

it("says the first facet first and then what weighs most", () => {
  const values = shared(["feature", "存储"], ["cloud", "公有云"], ["industry", "物联网"]);
  expect(relationReason(values, heldZh, zh, "zh")).toBe("同样是物联网（industry），同样是存储（feature）");
});

it("is a sentence in English", () => {
  const values = shared(["industry", "IoT"], ["feature", "storage"], ["feature", "DevOps"], ["feature", "logging"]);
  expect(relationReason(values, held, en, "en")).toBe("Same industry (IoT), also uses storage");
});

it("names two values where one facet is all there is", () => {
  const values = shared(["feature", "storage"], ["feature", "DevOps"], ["feature", "logging"]);
  expect(relationReason(values, held, en, "en")).toBe("Also uses storage and DevOps");
});

it("has words of its own where the facet gives none", () => {
  expect(relationReason(shared(["cloud", "Public Cloud"]), held, en, "en")).toBe("Also has Public Cloud");
});

it("is empty when nothing is shared", () => {
  expect(relationReason([], held, en, "en")).toBe("");
});
