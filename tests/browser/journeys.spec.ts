import type { Page } from "@playwright/test";
import { type Locale, locales, otherLocale } from "../../src/domain/locale.ts";
import { text } from "./faults/fault.ts";
import { type InputDevice, inputDevices } from "./input-devices.ts";
import { expect, isFull, test } from "./quiet-page.ts";

type Stage = { page: Page; locale: Locale; say: (namespace: string, key: string) => string; device: InputDevice };

const cards = (page: Page) => page.locator("main article");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** What visitors come for, from the first page to the last, with one input device only. */
const journeys: Record<string, { start: string; go: (stage: Stage) => Promise<void> }> = {
  "narrow the list, read a case, come back": {
    start: "",
    go: async ({ page, locale, say, device }) => {
      const isPhone = device.name === "touch";
      const place = isPhone ? page.getByRole("dialog") : page.locator("aside").first();
      if (isPhone)
        await device.press(page, page.getByRole("button", { name: say("explorer", "filters"), exact: true }));
      await device.press(page, place.locator('[data-facet="sector"] button[aria-expanded="false"]'));
      await device.press(page, place.locator('input[name="sector"][value="devices"]'));
      await device.press(page, place.locator('[data-facet="product"] > summary'));
      await device.press(page, place.locator('input[name="product"][value="market"]'));
      if (isPhone) await device.press(page, place.getByRole("button", { name: /1/ }).last());
      await expect(cards(page)).toHaveCount(1);
      await device.press(page, cards(page).first().getByRole("link").first());
      await expect(heading(page)).toHaveText(/锁芯科技|Lockwell/);
      await device.press(page, page.getByRole("link", { name: say("case", "list.back") }).first());
      await expect(page).toHaveURL(`/${locale}/?sector=devices&product=market`);
      await expect(cards(page)).toHaveCount(1);
    },
  },
  "search, and open what is suggested": {
    start: "",
    go: async ({ page, locale, say, device }) => {
      await device.enter(page, page.getByRole("combobox", { name: say("explorer", "search.label") }));
      await page.keyboard.type("kite");
      await device.pick(page, page.getByRole("listbox").getByRole("option").first());
      await expect(page).toHaveURL(`/${locale}/cases/kite-express/`);
      await expect(heading(page)).toHaveText(/纸鸢快运|Kite Express/);
    },
  },
  "cases like mine, in three choices": {
    start: "",
    go: async ({ page, say, device }) => {
      await device.press(page, page.getByRole("button", { name: say("explorer", "similar.open") }));
      for (const facet of [/^(行业|Sector)$/, /^(诉求|Need)$/, /^(部署方式|Deployment)$/])
        await device.press(page, page.getByRole("list", { name: facet }).locator("button:enabled").first());
      const closest = page.getByRole("dialog").getByRole("heading", { level: 3 });
      await expect(closest).toHaveCount(3);
      await device.press(page, closest.first().getByRole("link"));
      await expect(page).toHaveURL(/\/cases\/[a-z-]+\/$/);
    },
  },
  "look at a picture closely, then follow a fact": {
    start: "cases/kite-express/",
    go: async ({ page, say, device }) => {
      await device.press(page, page.getByRole("button", { name: /^(放大查看|Enlarge)/ }).first());
      const viewer = page.getByRole("dialog");
      await expect(viewer.getByRole("img")).toBeVisible();
      await device.press(page, viewer.getByRole("button", { name: say("case", "zoom.close") }));
      await expect(viewer).toHaveCount(0);
      const facts = page.getByRole("region", { name: say("case", "facts") });
      // On a phone the facts are folded.
      const fold = facts.getByRole("button", { name: say("case", "facts") });
      if (await fold.isVisible()) await device.press(page, fold);
      await device.press(page, facts.getByRole("link").first());
      await expect(heading(page)).toHaveText(/货运快递|Freight/);
      await expect(cards(page).first()).toBeVisible();
    },
  },
  "compare two cases": {
    start: "cases/kite-express/",
    go: async ({ page, locale, say, device }) => {
      await device.press(page, page.getByRole("link", { name: say("common", "compare.with") }));
      await expect(page).toHaveURL(`/${locale}/compare/?cases=kite-express`);
      await device.choose(page, page.locator("main select").nth(1), "lantern-home");
      await expect(page.getByRole("columnheader")).toHaveCount(3);
    },
  },
  "keep a case, and find it on the shortlist": {
    start: "",
    go: async ({ page, locale, device }) => {
      const card = page.locator("#results article").first();
      const name = await card.getByRole("heading").innerText();
      const heart = card.getByRole("button", { name: /^(收藏|Shortlist)/ });
      await device.press(page, heart);
      await expect(heart).toHaveAttribute("aria-pressed", "true");
      await device.press(page, page.getByRole("banner").locator('a[href$="/shortlist/"]'));
      await expect(page).toHaveURL(`/${locale}/shortlist/`);
      await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    },
  },
  "from a number of the insights to its cases": {
    start: "insights/",
    go: async ({ page, device }) => {
      const cell = page.getByRole("table").first().getByRole("cell").getByRole("link").first();
      const count = Number(await cell.textContent());
      await device.press(page, cell);
      await expect(page).toHaveURL(/\?sector=[a-z-]+&need=[a-z-]+$/);
      await expect(cards(page)).toHaveCount(count);
    },
  },
  "change the language in the middle of a list": {
    start: "?sector=devices&sort=name",
    go: async ({ page, locale, device }) => {
      const other = otherLocale(locale);
      await device.press(page, page.getByRole("banner").locator("a[hreflang]").last());
      await expect(page).toHaveURL(`/${other}/?sector=devices&sort=name`);
      await expect(cards(page)).toHaveCount(2);
    },
  },
};

/** Each journey with each device in both languages with FULL=1; otherwise with two of the devices by turns, in one language each. */
for (const [at, device] of inputDevices.entries())
  for (const locale of locales)
    test.describe(`${device.name}, ${locale}`, () => {
      test.use(device.context);
      for (const [row, [name, { start, go }]] of Object.entries(journeys).entries()) {
        const isSampled = (row + at) % inputDevices.length !== 0 && row % locales.length === locales.indexOf(locale);
        if (!isFull && !isSampled) continue;
        test(name, async ({ page }) => {
          await page.goto(`/${locale}/${start}`);
          await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
          await go({ page, locale, say: (namespace, key) => text(locale, namespace, key), device });
        });
      }
    });
