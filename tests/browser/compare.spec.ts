import { expect, inTurn, test } from "./quiet-page.ts";

const words = {
  zh: {
    first: "案例 1",
    second: "案例 2",
    add: "再加一个案例",
    only: "只看不同之处",
    different: "不同",
    none: /纸鸢快运/,
  },
  en: {
    first: "Story 1",
    second: "Story 2",
    add: "Add another story",
    only: "Only differences",
    different: "Differs",
    none: /Kite Express/,
  },
} as const;

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);

  it(`${locale}: cases are chosen one by one, each choice one step of the history`, async ({ page }) => {
    await page.goto(`/${locale}/compare/`);
    await page.getByLabel(text.first).selectOption("kite-express");
    await expect(page).toHaveURL(/\?cases=kite-express$/);
    await page.getByLabel(text.second).focus();
    await page.getByLabel(text.second).selectOption("lantern-home");
    await expect(page).toHaveURL(/\?cases=kite-express,lantern-home$/);
    await expect(page.getByLabel(text.second)).toBeFocused();
    await page.getByLabel(text.add).selectOption("pelago-pay");
    await expect(page.getByRole("columnheader")).toHaveCount(4);
    await page.goBack();
    await expect(page).toHaveURL(/\?cases=kite-express,lantern-home$/);
    await expect(page.getByRole("columnheader")).toHaveCount(3);
    await page.goForward();
    await expect(page.getByRole("columnheader")).toHaveCount(4);
  });

  it(`${locale}: equal rows can be hidden, and differences are told in words`, async ({ page }) => {
    await page.goto(`/${locale}/compare/?cases=kite-express,lantern-home`);
    const sector = page.getByRole("row", { name: /^(行业|Sector)/ });
    await expect(sector.getByRole("rowheader")).toContainText(text.different);
    const shared = page.getByRole("row", { name: /^(高可用|Uptime)/ });
    await expect(shared).toHaveCount(1);
    await page.getByRole("checkbox", { name: text.only }).check();
    await expect(shared).toHaveCount(0);
    await expect(sector).toHaveCount(1);
  });

  it(`${locale}: unknown cases and those beyond four are left out and named, without an error`, async ({ page }) => {
    await page.goto(`/${locale}/compare/?cases=nobody,kite-express,lantern-home,pelago-pay,orchid-travel,basket-fresh`);
    await expect(page.getByText(/nobody/)).toBeVisible();
    await expect(page.getByRole("columnheader")).toHaveCount(5);
    await expect(page.getByRole("columnheader", { name: text.none })).toBeVisible();
  });
}

test("the language switch keeps the cases", async ({ page }) => {
  await page.goto("/zh/compare/?cases=kite-express,lantern-home");
  await page.getByRole("link", { name: "Switch to English" }).click();
  await expect(page).toHaveURL("/en/compare/?cases=kite-express,lantern-home");
  await expect(page.getByRole("columnheader", { name: "Kite Express" })).toBeVisible();
});

test("a case page links to the compare page", async ({ page }) => {
  await page.goto("/zh/cases/kite-express/");
  await page.getByRole("link", { name: "与其他案例对比" }).click();
  await expect(page).toHaveURL("/zh/compare/?cases=kite-express");
  await expect(page.getByLabel("案例 1")).toHaveValue("kite-express");
});

test("at 320 px the table scrolls inside its own region, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/en/compare/?cases=kite-express,lantern-home,pelago-pay,orchid-travel");
  const region = page.getByRole("region", { name: /scrolls sideways/ });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.getByRole("rowheader", { name: "Outcome" })).toBeInViewport();
});
