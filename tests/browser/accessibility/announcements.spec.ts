import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { labelOf } from "../../../src/domain/facet.ts";
import { type Locale, locales } from "../../../src/domain/locale.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { expect, isFull, test } from "../quiet-page.ts";

type Facets = Record<string, string[]>;
type Catalog = {
  cases: { facets: Facets }[];
  facets: { id: string; values: { id: string; label: string }[] }[];
};
const catalogOf = (locale: Locale): Catalog =>
  JSON.parse(readFileSync(`${fixtureSite}/data/${locale}/catalog.json`, "utf8"));

/** The announced sentences, written here a second time on purpose: the page must say exactly these. */
const sentence = {
  zh: (count: number, filters: string) => `找到 ${count} 个案例${filters && `，筛选：${filters}`}`,
  en: (count: number, filters: string) =>
    `${count} ${count === 1 ? "story" : "stories"} found${filters && `, filtered by ${filters}`}`,
};
const names = {
  zh: { sector: "行业", need: "诉求", product: "所用产品", deployment: "部署方式" },
  en: { sector: "Sector", need: "Need", product: "Product", deployment: "Deployment" },
} as const;
type Facet = keyof (typeof names)["zh"];
type Chosen = Partial<Record<Facet, string[]>>;

const describeChosen = (locale: Locale, chosen: Chosen): string => {
  const { facets } = catalogOf(locale);
  const parts = (Object.keys(names.zh) as Facet[]).flatMap((facet) => {
    const labels = (chosen[facet] ?? []).map((id) => labelOf(facets, facet, id) ?? id);
    if (labels.length === 0) return [];
    return locale === "zh" ? [`${names.zh[facet]} ${labels.join("、")}`] : [`${names.en[facet]}: ${labels.join(", ")}`];
  });
  return parts.join(locale === "zh" ? "；" : "; ");
};
const countMatches = (locale: Locale, chosen: Chosen): number =>
  catalogOf(locale).cases.filter(({ facets }) =>
    Object.entries(chosen).every(([facet, ids]) => ids.length === 0 || ids.some((id) => facets[facet]?.includes(id))),
  ).length;

/** Collects the texts of the status region, one entry for each change. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { casebookHeard: heard });
    const region = document.querySelector("main p[role=status]");
    if (!region) throw new Error("The page has no status region.");
    new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { casebookHeard: string[] }).casebookHeard.splice(0));

for (const locale of isFull ? locales : (["en"] as const))
  test(`${locale}: ten changes of the filters are announced, each once and exactly`, async ({ page }) => {
    const { facets: table, cases } = catalogOf(locale);
    const used = (facet: Facet) =>
      (table.find(({ id }) => id === facet)?.values ?? [])
        .map(({ id }) => id)
        .filter((id) => cases.some(({ facets }) => facets[facet]?.includes(id)));
    const [sector = "", other = ""] = used("sector");
    await page.goto(`/${locale}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    await page.evaluate(() => {
      for (const group of document.querySelectorAll("aside details")) {
        group.setAttribute("open", "");
        group.querySelector<HTMLElement>("button[aria-expanded=false]")?.click();
      }
    });
    await listen(page);
    const box = (facet: Facet, id: string) => page.locator(`aside input[name="${facet}"][value="${id}"]`);
    const chosen: Chosen = {};
    let acts = 0;
    const act = async (doIt: () => Promise<unknown>) => {
      await doIt();
      const expected = sentence[locale](countMatches(locale, chosen), describeChosen(locale, chosen));
      await expect(page.locator("main p[role=status]").first()).toHaveText(expected);
      expect(await heard(page), `act ${++acts}`).toEqual([expected]);
    };
    const toggle = (facet: Facet, id: string) =>
      act(async () => {
        const ids = chosen[facet] ?? [];
        chosen[facet] = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
        await box(facet, id).click();
      });
    expect(await heard(page), "on arrival").toEqual([]);
    await toggle("sector", sector);
    await toggle("sector", other);
    await toggle("sector", other);
    const enabled = async (facet: Facet) =>
      (await page
        .locator(`aside input[name="${facet}"]:not([disabled]):not(:checked)`)
        .first()
        .getAttribute("value")) ?? "";
    await toggle("product", await enabled("product"));
    await toggle("need", await enabled("need"));
    await toggle("need", chosen.need?.[0] ?? "");
    await toggle("deployment", await enabled("deployment"));
    await toggle("deployment", chosen.deployment?.[0] ?? "");
    await act(async () => {
      chosen.sector = [];
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await page.goBack();
      chosen.sector = [sector];
      chosen.product = [];
    });
    await act(async () => {
      chosen.sector = [];
      await page.goBack();
      await page.goBack();
      await page.goBack();
    });
    expect(acts).toBe(10);
  });
