import { chromium } from "@playwright/test";
import { findBrowser, launchArguments } from "../find-browser.ts";
import { expect } from "../quiet-page.ts";
import type { Fault, Stage } from "./fault.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const casePath = (stage: Stage) => `${stage.locale}/cases/${first(stage).slug}/`;
const list = (stage: Stage, query = "") => ({
  heading: stage.say("explorer", "title"),
  at: `${stage.locale}/${query}`,
});
const historyLength = (stage: Stage) => stage.page.evaluate(() => history.length);

export const historyFaults: readonly Fault[] = [
  {
    id: "F57",
    name: "Back and Forward bring filters and place back",
    run: async (stage) => {
      const { page } = stage;
      await stage.open(`${stage.locale}/?sector=banking`);
      const link = page.locator("main article a").last();
      const address = (await link.getAttribute("href")) ?? "";
      await link.scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await page.goBack();
      await expect(page).toHaveURL(`${stage.site}${stage.locale}/?sector=banking`);
      await expect.poll(() => page.evaluate((was) => Math.abs(scrollY - was), place)).toBeLessThan(40);
      await page.goForward();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await page.goBack();
      return { ...list(stage, "?sector=banking"), moved: true };
    },
  },
  {
    id: "F58",
    isSlow: true,
    name: "a hundred letters typed make one step of history, a hundred choices one each and no more",
    run: async (stage) => {
      const { page } = stage;
      await stage.open(`${stage.locale}/`);
      const all = await page.locator("main article").count();
      const before = await historyLength(stage);
      await page.locator("[role=search] input").click();
      await page.keyboard.type("abcde ".repeat(17).slice(0, 100));
      await expect(page).toHaveURL(/q=/);
      expect((await historyLength(stage)) - before).toBe(1);
      await page.goBack();
      await expect(page).toHaveURL(`${stage.site}${stage.locale}/`);
      await expect(page.locator("main article")).toHaveCount(all);
      const value = page.locator("aside input[name=sector]:not([disabled])").first();
      await value.focus();
      for (let press = 0; press < 101; press++) {
        await page.keyboard.press("Space");
        await page.waitForFunction((chosen) => location.search.includes("sector=") === chosen, press % 2 === 0);
      }
      await expect(value).toBeChecked();
      await expect(page).toHaveURL(/sector=/);
      await expect(page.locator("main article")).not.toHaveCount(all);
      // The browser keeps fifty steps; each of them is an act of the reader's, and the last is taken back first.
      expect(await historyLength(stage)).toBeLessThanOrEqual(50);
      await page.goBack();
      await expect(page).toHaveURL(`${stage.site}${stage.locale}/`);
      await expect(value).not.toBeChecked();
      await expect(page.locator("main article")).toHaveCount(all);
      await page.goBack();
      await expect(value).toBeChecked();
      await page.goForward();
      await expect(value).not.toBeChecked();
      return list(stage);
    },
  },
  {
    id: "F59",
    name: "the page comes back from the back/forward cache alive",
    run: async (stage) => {
      const { executablePath, env } = await findBrowser();
      const browser = await chromium.launch({
        executablePath,
        env,
        args: launchArguments,
        ignoreDefaultArgs: ["--disable-back-forward-cache"],
      });
      try {
        const page = await browser.newPage({ serviceWorkers: "block" });
        await page.goto(`${stage.site}${stage.locale}/`);
        await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
        await page.evaluate(() => {
          addEventListener("pageshow", (event) => {
            document.documentElement.dataset["persisted"] = String(event.persisted);
          });
        });
        await page.goto(`${stage.site}${casePath(stage)}`);
        await page.goBack({ waitUntil: "commit" });
        await page.waitForFunction(() => document.documentElement.dataset["persisted"] === "true");
        await page
          .locator(`main a[href$="/cases/${first(stage).slug}/"]`)
          .first()
          .click();
        await expect(page.locator("h1")).toHaveText(first(stage).title);
      } finally {
        await browser.close();
      }
      await stage.open(`${stage.locale}/`);
      return list(stage);
    },
  },
  {
    id: "F60",
    name: "a reload shows the same page",
    run: async (stage) => {
      const query = "?sector=banking&sort=name";
      await stage.open(`${stage.locale}/${query}`);
      const titles = () => stage.page.locator("main article h2, main article h3").allInnerTexts();
      await expect(stage.page.locator("main article").first()).toBeVisible();
      const before = await titles();
      await stage.page.reload();
      await expect(stage.page.locator("main article").first()).toBeVisible();
      expect(await titles()).toEqual(before);
      // Forward leads to filters for which the reloaded page has had no need so far.
      await stage.open(`${stage.locale}/`);
      const all = await stage.page.locator("main article").count();
      await stage.page.locator("aside input[name=sector]:not([disabled])").first().click();
      await expect(stage.page).toHaveURL(/sector=/);
      await expect(stage.page.locator("main article")).not.toHaveCount(all);
      const few = await titles();
      await stage.page.goBack();
      await expect(stage.page.locator("main article")).toHaveCount(all);
      await stage.page.reload();
      await stage.page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      await stage.page.goForward();
      await expect(stage.page.locator("main article")).toHaveCount(few.length);
      expect(await titles()).toEqual(few);
      return { ...list(stage, new URL(stage.page.url()).search), reloads: 2 };
    },
  },
  {
    id: "F61",
    name: "a link opened in a fresh profile of another language stays what it is",
    context: { locale: "fr-FR" },
    run: async (stage) => {
      await stage.open(casePath(stage));
      return { heading: first(stage).title, at: casePath(stage) };
    },
  },
  {
    id: "F62",
    name: "Back closes the filter dialog",
    context: { viewport: { width: 390, height: 800 } },
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      await stage.page.getByRole("button", { name: stage.say("explorer", "filters"), exact: true }).click();
      await expect(stage.page.getByRole("dialog")).toBeVisible();
      await stage.page.goBack();
      await expect(stage.page.getByRole("dialog")).toBeHidden();
      return list(stage);
    },
  },
];
