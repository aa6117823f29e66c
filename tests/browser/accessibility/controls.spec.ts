import type { Page } from "@playwright/test";
import { locales } from "../../../src/domain/locale.ts";
import { lostRequest, text } from "../faults/fault.ts";
import { expect, inTurn, isFull } from "../quiet-page.ts";
import { faintControls, ringContrast, smallMainControls } from "./measure-controls.ts";
import { slugsOf, states } from "./states.ts";

/** Embedded pages take the colours of the page around them. */
const ownPages = states.filter(({ path }) => !path("en", []).startsWith("embed/"));
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

  it(`${locale}: fields, icons and the focus ring have a contrast of 3:1, and main controls measure 44 pixels`, async ({
    page,
    noise,
  }) => {
    const findings: string[] = [];
    // Each state in one scheme, by turns.
    for (const colorScheme of ["light", "dark"] as const)
      for (const state of ownPages.filter((_, at) => isFull || at % 2 === (colorScheme === "light" ? 0 : 1))) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width: state.widths?.[0] ?? 1280, height: 900 });
        await page.goto(`/${state.path(locale, slugsOf(locale))}`);
        await ready(page);
        await state.enter?.(page, locale);
        const at = `${state.name}, ${colorScheme}`;
        findings.push(...(await page.evaluate(faintControls)).map((finding) => `${at}: ${finding}`));
        for (const width of state.widths ?? [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          findings.push(...(await page.evaluate(smallMainControls)).map((finding) => `${at}, ${width}: ${finding}`));
        }
        for (let stop = 0; stop < 4; stop++) {
          await page.keyboard.press("Tab");
          if (await page.evaluate(() => document.activeElement === document.body)) break;
          const contrast = await page.evaluate(ringContrast);
          if (contrast < 3) findings.push(`${at}: ring at stop ${stop + 1} has ${contrast.toFixed(2)}:1`);
        }
      }
    expect(findings).toEqual([]);
    noise.splice(0, noise.length, ...noise.filter(({ text: said }) => !lostRequest.test(said)));
  });

  it(`${locale}: no single letter does anything outside a field`, async ({ page }) => {
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

  it(`${locale}: an hour changes nothing`, async ({ page }) => {
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

  it(`${locale}: a press that is let go elsewhere does nothing`, async ({ page }) => {
    for (const [path, selector] of [
      [`/${locale}/`, "main article a"],
      [`/${locale}/`, "main article button"],
      [`/${locale}/`, "aside label"],
      [casePath, "main figure button"],
      [casePath, `header a[href="/${locale}/"]`],
    ] as const) {
      await page.goto(path);
      await ready(page);
      // The names of the cases before and after this one come a little later.
      await page.waitForLoadState("networkidle");
      const before = await page.locator("main").innerText();
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
