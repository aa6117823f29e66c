import { locales } from "../../src/domain/locale.ts";
import { text } from "./faults/fault.ts";
import { expect, inTurn } from "./quiet-page.ts";

for (const locale of locales) {
  const it = inTurn(locale);

  it(`${locale}: all cases are printed, not only the shown ones`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    const cards = page.locator("main article");
    const before = await cards.count();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const total = Number(/\d+/.exec((await page.locator("#results strong").first().textContent()) ?? "")?.[0]);
    expect(total).toBeGreaterThan(before);
    await expect(cards).toHaveCount(total);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(cards).toHaveCount(before);
  });

  it(`${locale}: the list prints as a list, without its controls`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const cards = page.getByRole("region", { name: text(locale, "explorer", "results.list") }).getByRole("article");
    await expect(cards.first()).toBeVisible();
    await expect(page.locator("main :is(input, select)").and(page.locator(":visible"))).toHaveCount(0);
    const buttons = page.locator("main button").and(page.locator(":visible"));
    expect(await buttons.evaluateAll((all) => all.filter((button) => !button.closest("article")).length)).toBe(0);
  });
}
