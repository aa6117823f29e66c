import type { Page } from "@playwright/test";
import { fixtureSite } from "../fixtures/fixture-site.ts";
import { readBuiltSite, unescapeText } from "../site/built-site.ts";
import { expect, inTurn, isFull, test } from "./quiet-page.ts";
import { samplePages } from "./sample-pages.ts";

const site = readBuiltSite();
const ordinary = samplePages(site.pages).filter(({ path }) => !path.endsWith("404.html"));
const parts = isFull ? 6 : 2;

for (let part = 0; part < parts; part++)
  test(`pages hydrate without a message and keep head and heading, part ${part + 1} of ${parts}`, async ({
    page,
    noise,
  }) => {
    test.setTimeout(180_000);
    const changed: string[] = [];
    for (const { path, html } of ordinary.filter((_, at) => at % parts === part)) {
      await page.goto(site.rules.base + path);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      const heads = await page.evaluate(() => [
        document.querySelectorAll("title").length,
        document.querySelectorAll('meta[name="description"]').length,
        document.querySelectorAll('link[rel="canonical"]').length,
      ]);
      if (heads.join() !== "1,1,1") changed.push(`${path} has ${heads} titles, descriptions, canonical addresses`);
      const drawn = unescapeText(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "") ?? "");
      const shown = (await page.locator("h1").first().textContent()) ?? "";
      if (shown !== drawn) changed.push(`${path} says ${shown}, was ${drawn}`);
    }
    expect(changed).toEqual([]);
    // One case shows a picture of a host that never answers.
    noise.splice(0, noise.length, ...noise.filter(({ text }) => !/ERR_NAME_NOT_RESOLVED/.test(text)));
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes from the chooser to a case and on to related lists", async ({ page }) => {
    await page.goto(site.rules.base);
    await page.locator('a[hreflang="zh-Hans"]').first().click();
    await expect(page).toHaveURL(/\/zh\/$/);
    await page.locator("main article a").first().click();
    await expect(page).toHaveURL(/\/zh\/cases\/[^/]+\/$/);
    await expect(page.locator("h1")).toBeVisible();
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(800);
    await page.locator("dl a").first().click();
    await expect(page).toHaveURL(/\/zh\/\w+\/[\w-]+\/$/);
    await expect(page.locator("main article").first()).toBeVisible();
  });
});

for (const [locale, query] of [
  ["zh", "sector=banking"],
  ["en", "sector=banking&q=Anvil&utm_source=wechat"],
] as const)
  test(`a filtered address in ${locale} never shows the whole list and has no layout shift`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0, totals: [] as string[] };
      Object.assign(globalThis, { casebookSeen: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      const look = () => {
        const list = document.querySelector("[data-waits]");
        if (list && getComputedStyle(list).visibility === "visible") {
          const cards = String(list.querySelectorAll("article").length);
          if (seen.totals.at(-1) !== cards) seen.totals.push(cards);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${site.rules.base}${locale}/?${query}`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    const seen = await page.evaluate(
      () => (globalThis as unknown as { casebookSeen: { shift: number; totals: string[] } }).casebookSeen,
    );
    const all = await page.evaluate(() => document.querySelectorAll("[data-waits] article").length);
    // The text index may come a moment later and add to what names alone have found.
    expect(seen.totals.filter((cards) => Number(cards) > all)).toEqual([]);
    expect(all).toBeLessThan(10);
    expect(seen.shift).toBe(0);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex, follow");
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toMatch(new RegExp(`/${locale}/$`));
    await expect(page.locator("title")).toHaveCount(1);
  });

for (const file of ["zh/index.html", "en/cases/kite-express/index.html", "zh/sector/banking/index.html"])
  test(`${file} served as a file is the page of its folder`, async ({ page }) => {
    await page.route(`**/${file}?*`, (route) =>
      route.fulfill({ path: `${fixtureSite}/${file}`, contentType: "text/html" }),
    );
    await page.goto(`${site.rules.base}${file}?utm_source=mail#top`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    const folder = file.replace("index.html", "");
    await expect(page).toHaveURL(`${site.rules.base}${folder}?utm_source=mail#top`);
    const drawn = site.pages.find(({ path }) => path === folder)?.html ?? "";
    await expect(page.locator("h1")).toHaveText(
      /<h1\b[^>]*>(.*?)<\/h1>/s.exec(drawn)?.[1]?.replace(/<[^>]+>/g, "") ?? "none",
    );
  });

test("the list becomes visible when the app does not load", async ({ page, noise }) => {
  await page.route(/\/assets\/index-/, (route) => route.abort());
  await page.goto(`${site.rules.base}zh/?sector=banking`);
  await expect(page.locator("[data-waits] article").first()).toBeVisible({ timeout: 6000 });
  noise.length = 0;
});

test("a language link pressed before the app has loaded keeps query and hash", async ({ page, noise }) => {
  await page.route(/\/assets\/index-/, (route) => route.abort());
  await page.goto(`${site.rules.base}zh/compare/?cases=kite-express,lantern-home#facts`);
  await page.locator("header a[hreflang]").click();
  await expect(page).toHaveURL(/\/en\/compare\/\?cases=kite-express,lantern-home#facts$/);
  // One of each page.
  await expect.poll(() => noise.length).toBe(2);
  noise.splice(0, noise.length, ...noise.filter(({ text }) => !/Failed to load resource/.test(text)));
});

test("title and canonical address change with the page", async ({ page }) => {
  await page.goto(`${site.rules.base}zh/`);
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  await page.locator("main article a").first().click();
  await expect(page).toHaveURL(/\/cases\//);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/zh\/cases\/[^/]+\/$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  expect(await page.title()).not.toBe("");
});

test.describe("input before the app has loaded", () => {
  /** Opens a page whose app waits until `release` is called. */
  const openEarly = async (page: Page, path: string) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/index-/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.rules.base + path, { waitUntil: "commit" });
    return release;
  };

  for (const locale of ["zh", "en"] as const) {
    const it = inTurn(locale);
    it(`${locale}: a checked filter narrows the list, and a second one adds to it`, async ({ page }) => {
      const release = await openEarly(page, `${locale}/`);
      await page.locator('main aside input[name="sector"][value="banking"]').check();
      release();
      await expect(page).toHaveURL(/\?sector=banking$/);
      await expect(page.locator('main aside input[value="banking"]')).toBeChecked();
      await page.locator('main aside [data-facet="product"] > summary').click();
      await page.locator('main aside input[name="product"]:enabled').first().check();
      await expect(page).toHaveURL(/sector=banking&product=/);
    });

    it(`${locale}: a text typed is searched for`, async ({ page }) => {
      const release = await openEarly(page, `${locale}/`);
      await page.getByRole("combobox").first().fill("Anvil");
      release();
      await expect(page).toHaveURL(/\?q=Anvil$/);
      await expect(page.getByRole("combobox").first()).toHaveValue("Anvil");
      await expect(page.locator("main mark").first()).toBeVisible();
    });

    it(`${locale}: a case chosen for comparison is compared`, async ({ page }) => {
      const release = await openEarly(page, `${locale}/compare/`);
      await page.locator("main select").first().selectOption("kite-express");
      release();
      await expect(page).toHaveURL(/\?cases=kite-express$/);
      await expect(page.locator("main select").first()).toHaveValue("kite-express");
    });

    it(`${locale}: a heart pressed on a case adds it to the shortlist once`, async ({ page }) => {
      const release = await openEarly(page, `${locale}/cases/kite-express/`);
      const heart = page.locator("main button[aria-pressed]").first();
      await heart.click();
      release();
      await expect(heart).toHaveAttribute("aria-pressed", "true");
    });
  }
});
