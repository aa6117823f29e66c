import type { Page } from "@playwright/test";
import { locales } from "../../../src/domain/locale.ts";
import { text } from "../faults/fault.ts";
import { expect, inTurn } from "../quiet-page.ts";

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");

for (const locale of locales) {
  const it = inTurn(locale);
  const casePath = `/${locale}/cases/kite-express/`;
  const viewer = async (page: Page) => {
    await page.goto(casePath);
    await ready(page);
    await page.locator("main figure button").first().click();
    const picture = page.getByRole("dialog").getByRole("img");
    await picture.waitFor();
    return {
      picture,
      view: () =>
        picture.evaluate((image) => ({
          scale: image.clientWidth / (image.parentElement?.clientWidth ?? 1),
          left: image.parentElement?.scrollLeft ?? 0,
        })),
    };
  };

  it(`${locale}: single-letter keys have no effect outside a field`, async ({ page }) => {
    for (const path of [`/${locale}/`, casePath]) {
      await page.goto(path);
      await ready(page);
      await page.keyboard.type("abcdefghijklmnopqrstuvwxyz0123456789/?.,;'[]-=+*!");
      await expect(page.locator("dialog[open], main [aria-expanded=true]")).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    }
  });

  it(`${locale}: a page left open for an hour stays as it is`, async ({ page }) => {
    await page.clock.install();
    for (const path of [`/${locale}/?sector=banking`, casePath]) {
      await page.goto(path);
      await ready(page);
      await page.clock.runFor(5_000);
      const before = await page.locator("body").innerText();
      await page.clock.runFor(3_600_000);
      expect(await page.locator("body").innerText()).toBe(before);
      expect(page.url().endsWith(path)).toBe(true);
    }
  });

  it(`${locale}: a press released elsewhere has no effect`, async ({ page }) => {
    for (const [path, selectors] of [
      [`/${locale}/`, ["main article a", "main article button", "aside label"]],
      [casePath, ["main figure button", `header a[href="/${locale}/"]`]],
    ] as const) {
      await page.goto(path);
      await ready(page);
      // The names of the cases before and after this one come a little later.
      await page.waitForLoadState("networkidle");
      const before = await page.locator("main").innerText();
      for (const selector of selectors) {
        const target = page.locator(selector).filter({ visible: true }).first();
        await target.scrollIntoViewIfNeeded();
        const box = await target.boundingBox();
        if (!box) throw new Error(`${selector} has no box.`);
        await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(2, 700, { steps: 3 });
        await page.mouse.up();
        expect(new URL(page.url()).pathname, selector).toBe(path);
        expect(await page.locator("main").innerText(), selector).toBe(before);
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    }
  });

  it(`${locale}: a picture is enlarged by a button, and moved by a double click, without a drag`, async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 800 });
    const { picture, view } = await viewer(page);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: text(locale, "case", "zoom.in") })
      .click();
    await expect.poll(async () => (await view()).scale).toBeGreaterThan(1);
    await page.keyboard.press("0");
    const box = await picture.boundingBox();
    if (!box) throw new Error("The picture has no box.");
    const doubleClickAt = async (part: number) => {
      await page.mouse.dblclick(box.x + box.width * part, box.y + box.height / 2);
      return view();
    };
    await expect.poll(async () => (await view()).scale).toBe(1);
    const left = await doubleClickAt(0.25);
    expect(left.scale).toBeGreaterThan(1);
    await doubleClickAt(0.5);
    await expect.poll(async () => (await view()).scale).toBe(1);
    const right = await doubleClickAt(0.75);
    expect(right.left).toBeGreaterThan(left.left);
  });
}
