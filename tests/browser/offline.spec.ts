import type { Page } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { openBarePage } from "./bare-browser.ts";
import { test } from "./later-build.ts";
import { expect, isFull } from "./quiet-page.ts";
import type { TwoBuilds } from "./two-builds.ts";

// A context keeps its service workers and caches for as long as it lives.
test.use({ serviceWorkers: "allow", reuseContext: false });

let site: TwoBuilds;
test.beforeEach(async ({ laterBuild }) => {
  site = await laterBuild();
});

/** What the browser itself logs of a request that could not leave. */
const lostRequest = /^Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)$/;

const texts = {
  zh: { offline: "网络已断开", notice: "网站有新版本，随时可以载入。", load: "载入新版本", list: "客户案例" },
  en: {
    offline: "You are offline",
    notice: "A new version of this site is ready whenever you are.",
    load: "Load it",
    list: "Customer stories",
  },
} as const;

/** Opens a page and waits until the worker holds the shell and has taken the page over. */
const openKept = async (page: Page, path: string) => {
  await page.goto(site.address + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
};
const isKept = (page: Page, path: string) =>
  page.waitForFunction(async (kept) => {
    const found = await caches.match(new URL(kept, location.origin).href);
    return found !== undefined;
  }, path);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

for (const locale of isFull ? locales : (["zh"] as const)) {
  const say = texts[locale];

  test(`${locale}: the list and an opened case open without a network`, async ({ page, context, noise }) => {
    await openKept(page, `${locale}/`);
    // The first link to it says "read the story", the last one the name.
    const link = page.locator(`a[href$="/${locale}/cases/kite-express/"]`).last();
    const title = await link.innerText();
    await link.click();
    await expect(page.locator("h1")).toHaveText(title);
    await isKept(page, `${new URL(site.address).pathname}data/${locale}/cases/kite-express.json`);
    await isKept(page, `${new URL(site.address).pathname}data/images/kite-express/platform.${locale}.svg`);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator("h1")).toHaveText(title);
    await page.goto(`${site.address}${locale}/`);
    await expect(page.locator("h1")).toHaveText(say.list);
    await expect(page.getByRole("article").first()).toBeVisible();
    expect(noise.splice(0).filter(({ text }) => !lostRequest.test(text))).toEqual([]);
  });

  test(`${locale}: a case that was never opened says that there is no network, and opens when it is back`, async ({
    page,
    context,
    noise,
  }) => {
    await openKept(page, `${locale}/`);
    await context.setOffline(true);
    await page.goto(`${site.address}${locale}/cases/kite-express/`);
    await expect(page.locator("h1")).toHaveText(say.offline);
    await context.setOffline(false);
    await page.getByRole("main").getByRole("button").click();
    await expect(page.locator("h1")).not.toHaveText(say.offline);
    await expect(page.getByRole("article").first()).toBeVisible();
    expect(noise.splice(0).filter(({ text }) => !lostRequest.test(text))).toEqual([]);
  });

  test(`${locale}: a new version waits until the reader asks for it, then replaces the old one completely`, async () => {
    const page = await openBarePage();
    const says = (expression: string) => expect.poll(() => page.evaluate(expression), expression);
    const button = `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === "${say.load}")`;
    const navigations = 'performance.getEntriesByType("navigation").map(({ type }) => type).join()';
    try {
      await page.goto(`${site.address}${locale}/`);
      await says("navigator.serviceWorker.controller?.state").toBe("activated");
      const before = await page.evaluate("caches.keys()");
      site.show("second");
      await page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true)");
      await says(`${button} !== undefined`).toBe(true);
      await says(`document.body.textContent.includes("${say.notice}")`).toBe(true);
      expect(await page.evaluate(navigations)).toBe("navigate");
      await page.evaluate(`${button}.click()`);
      await says(navigations).toBe("reload");
      await says('document.querySelectorAll("main article").length > 0').toBe(true);
      await says('document.documentElement.dataset["ready"]').toBe("true");
      expect(await page.evaluate(`${button} === undefined`)).toBe(true);
      const scripts = await page.evaluate("[...document.scripts].map(({ src }) => src).filter(Boolean)");
      expect((scripts as string[]).length).toBeGreaterThan(0);
      expect((scripts as string[]).filter((src) => !/-later\.js$/.test(src))).toEqual([]);
      const after = await page.evaluate("caches.keys()");
      expect(after).not.toEqual(before);
      expect(after).toHaveLength(2);
    } finally {
      await page.close();
    }
  });
}

test("a cache holds the files of one build only, whatever the server answers", async ({ page }) => {
  await openKept(page, "zh/");
  await isKept(page, `${new URL(site.address).pathname}zh/`);
  site.show("second");
  await page.goto(`${site.address}zh/cases/kite-express/`);
  await expect(page.locator("h1")).toBeVisible();
  const kept = await page.evaluate(async () => {
    const [first = ""] = await caches.keys();
    const cache = await caches.open(first);
    const pages = (await cache.keys()).filter(({ url }) => url.endsWith("/"));
    return Promise.all(pages.map(async (request) => (await cache.match(request))?.text()));
  });
  expect(kept.length).toBeGreaterThan(0);
  for (const html of kept) expect(html).not.toMatch(/-later\.(js|css)"/);
});

test("the setting switches the offline copy off and removes the stored files", async ({ page, context }) => {
  await openKept(page, "zh/");
  expect(await cacheNames(page)).toHaveLength(1);
  site.show("switched-off");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  // The old worker serves the page it controls until that is left.
  const later = await context.newPage();
  await page.close();
  await context.setOffline(true);
  await expect(later.goto(`${site.address}zh/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
