import type { Page } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { expect, isFull, test } from "./quiet-page.ts";
import { slowProcessor } from "./slow-processor.ts";

const heart = 'main article button[aria-label^="收藏"], main article button[aria-label^="Shortlist"]';

/** The pages on which a reader may be quicker than the app, each with a link and a button that the app takes over. */
const pages = [
  { name: "the list", path: "", link: "main article a", button: heart },
  {
    name: "a filtered list",
    path: "?sector=banking",
    // A case of that sector stands in the list before and after the filter is applied.
    link: 'main article a[href$="/cases/harbour-bank/"]',
    button: heart,
  },
  { name: "a case", path: "cases/kite-express/", link: "main dl a", button: "main button[aria-pressed]" },
  { name: "a long page", path: "insights/", link: "main table tbody td a", button: null },
] as const;

/** How many times as slow as this machine, and how long after the first paint the reader presses. */
const rates = [1, 6, 20, 40];
const delays = [0, 300, 1000, 3000];

/**
 * With FULL=1 every page at every rate and delay with a press on its link and one on its button; otherwise one press at each page at 6
 * and 20 times as slow, on the link and the button by turns, with another delay each time. Languages take turns.
 */
const presses = pages.flatMap((page, at) =>
  rates.flatMap((rate, row) =>
    delays.flatMap((delay, column) =>
      (["link", "button"] as const).flatMap((target, turn) => {
        const isSampled =
          (rate === 6 || rate === 20) &&
          column === (at + row) % delays.length &&
          (page.button === null || turn === (at + row) % 2);
        const locale = locales[(at + column) % locales.length] ?? "zh";
        const title = `${page.name}, ${locale}, ${rate} times as slow, after ${delay} ms`;
        return page[target] !== null && (isFull || isSampled) ? [{ ...page, rate, delay, locale, target, title }] : [];
      }),
    ),
  ),
);

const isReady = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset["ready"] === "true", undefined, { timeout: 80_000 });
const scrollTop = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Opens a page on a slow processor and waits for its first paint and `delay` ms more, with the app still on its way. */
const openSlowly = async (page: Page, address: string, rate: number, delay: number) => {
  await slowProcessor(page, rate);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("main h1").first().waitFor();
  await page.waitForTimeout(delay);
};

for (const { target, title, path, link, button, rate, delay, locale } of presses)
  if (target === "link")
    test(`a link pressed early arrives: ${title}`, async ({ page, noise }) => {
      await openSlowly(page, `/${locale}/${path}`, rate, delay);
      // The page may still be arriving, so that another link is the last one a moment later.
      const href = (await page.locator(link).filter({ visible: true }).last().getAttribute("href")) ?? "";
      await page.locator(`${link}[href="${href}"]`).filter({ visible: true }).first().click();
      await expect(page).toHaveURL(href, { timeout: 60_000 });
      // One case shows a picture of a host that never answers.
      noise.splice(0, noise.length, ...noise.filter(({ text }) => !/ERR_NAME_NOT_RESOLVED/.test(text)));
    });
  else
    test(`a button pressed early does its work once, and the page stays where it was: ${title}`, async ({ page }) => {
      await openSlowly(page, `/${locale}/${path}`, rate, delay);
      const pressed = page
        .locator(button ?? "")
        .filter({ visible: true })
        .first();
      await pressed.click();
      const before = await scrollTop(page);
      await isReady(page);
      await expect(pressed).toHaveAttribute("aria-pressed", "true");
      expect(await scrollTop(page)).toBe(before);
    });

for (const rate of isFull ? rates : [6])
  test(`a text typed before the app has loaded stays and is searched for, ${rate} times as slow`, async ({ page }) => {
    await openSlowly(page, "/zh/", rate, 0);
    const box = page.getByRole("combobox").first();
    await box.pressSequentially("铁砧");
    await isReady(page);
    await expect(box).toHaveValue("铁砧");
    await expect(page).toHaveURL(/\?q=/);
  });

for (const rate of isFull ? rates : [6])
  test(`a text typed into a filtered list before the app has loaded is searched for within the filter, ${rate} times as slow`, async ({
    page,
  }) => {
    await openSlowly(page, "/zh/?sector=banking", rate, 0);
    const box = page.getByRole("combobox").first();
    await box.pressSequentially("铁砧");
    await isReady(page);
    await expect(box).toHaveValue("铁砧");
    await expect(page).toHaveURL(/\?sector=banking&q=/);
  });

for (const rate of isFull ? rates : [20])
  test(`a case chosen for comparison before the app has loaded is shown, ${rate} times as slow`, async ({ page }) => {
    await openSlowly(page, "/en/compare/", rate, 0);
    await page.getByLabel("Story 1").selectOption("kite-express");
    await isReady(page);
    await expect(page).toHaveURL("/en/compare/?cases=kite-express", { timeout: 60_000 });
    await expect(page.getByRole("columnheader", { name: "Kite Express" })).toBeVisible();
  });

test("the scroll position stays when the reader has scrolled before the app has loaded", async ({ page }) => {
  await openSlowly(page, "/en/insights/", 6, 0);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(400);
  const before = await scrollTop(page);
  await isReady(page);
  expect(await scrollTop(page)).toBe(before);
});

test.describe("where a page opens", () => {
  const readOn = async (page: Page, path: string) => {
    await page.goto(path);
    await isReady(page);
    await page.evaluate(() => scrollTo(0, 1500));
    await expect.poll(() => scrollTop(page)).toBe(1500);
  };

  test("at the top on a fresh load, whatever was read before in this tab", async ({ page }) => {
    await readOn(page, "/zh/cases/kite-express/");
    await page.goto("about:blank");
    await page.goto("/zh/cases/harbour-bank/");
    await isReady(page);
    expect(await scrollTop(page)).toBe(0);
  });

  test("at the heading that the address names", async ({ page }) => {
    await readOn(page, "/zh/cases/kite-express/");
    await page.goto("about:blank");
    await page.goto("/zh/cases/harbour-bank/#plans");
    await isReady(page);
    await expect(page.locator("#plans")).toBeInViewport();
  });

  test("where the reader was, after a reload and after Back from another site", async ({ page }) => {
    await readOn(page, "/zh/cases/kite-express/");
    await page.reload();
    await isReady(page);
    await expect.poll(() => scrollTop(page)).toBe(1500);
    await page.goto("about:blank");
    await page.goBack();
    await isReady(page);
    await expect.poll(() => scrollTop(page)).toBe(1500);
  });

  test("where the list was left, with as many cards, by Back and by the link back to the list", async ({ page }) => {
    await page.goto("/zh/");
    await isReady(page);
    await page.getByRole("button", { name: /^再显示 \d+ 个案例/ }).click();
    const cards = page.locator("main article");
    await expect.poll(() => cards.count()).toBeGreaterThan(15);
    const last = page.locator("main article a").last();
    await last.scrollIntoViewIfNeeded();
    const before = await scrollTop(page);
    expect(before).toBeGreaterThan(1000);
    await last.click();
    await page.getByRole("link", { name: "返回列表" }).click();
    await expect.poll(() => scrollTop(page)).toBe(before);
    await page.goBack();
    await page.getByRole("link", { name: "返回列表" }).waitFor();
    await page.goBack();
    await expect.poll(() => scrollTop(page)).toBe(before);
  });

  test("where it was, with as many cards, after the language switch and after a reload", async ({ page }) => {
    await page.goto("/zh/");
    await isReady(page);
    await page.getByRole("button", { name: /^再显示 \d+ 个案例/ }).click();
    const cards = page.locator("main article");
    await expect.poll(() => cards.count()).toBeGreaterThan(15);
    const count = await cards.count();
    await page.evaluate(() => scrollTo(0, 1200));
    await expect.poll(() => scrollTop(page)).toBe(1200);
    await page.locator("header a[hreflang]").evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL("/en/");
    await expect(cards).toHaveCount(count);
    // Texts of another length move the cards, and the browser keeps the one in view where it was.
    let after = -1;
    await expect
      .poll(async () => {
        const before = after;
        after = await scrollTop(page);
        return after === before;
      })
      .toBe(true);
    expect(Math.abs(after - 1200)).toBeLessThan(200);
    await page.reload();
    await isReady(page);
    await expect(cards).toHaveCount(count);
    // Cards settle by a line or two once their texts are set.
    await expect.poll(async () => Math.abs((await scrollTop(page)) - after)).toBeLessThan(60);
  });
});
