import type { Page } from "@playwright/test";
import { locales } from "../../../src/domain/locale.ts";
import { text } from "../faults/fault.ts";
import { expect, inTurn } from "../quiet-page.ts";
import { slugsOf } from "./states.ts";

type Stop = { tag: string; name: string; fault: string };

/** Where the focus is, and what is wrong with seeing it: no ring, or something in front of the element. */
const readStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const tag = element.tagName;
    const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
    if (element === document.body) return { tag, name, fault: "" };
    const ringed = [element, element.closest("label"), element.nextElementSibling, element.parentElement].some(
      (candidate) => {
        if (!candidate) return false;
        const style = getComputedStyle(candidate);
        return (
          (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none"
        );
      },
    );
    const box = element.getBoundingClientRect();
    const across = [
      box.left + Math.min(4, box.width / 2),
      box.left + box.width / 2,
      box.right - Math.min(4, box.width / 2),
    ];
    const down = [box.top + Math.min(4, box.height / 2), box.bottom - Math.min(4, box.height / 2)];
    const corners = across
      .flatMap((x) => down.map((y) => [x, y] as const))
      .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    const isOurs = (found: Element | null) =>
      found !== null &&
      (element.contains(found) || found.contains(element) || found.closest("label")?.contains(element) === true);
    const covered = corners.filter(([x, y]) => !isOurs(document.elementFromPoint(x, y)));
    const fault = !ringed
      ? "no ring"
      : corners.length === 0
        ? "outside the window"
        : covered.length > 0
          ? `covered at ${covered.length} of ${corners.length} points`
          : "";
    return { tag, name, fault };
  });

/** Presses Tab until `until` says so, and checks that the focus can be seen at every stop. Fails when it never comes, as in a trap. */
const tabTo = async (page: Page, until: (stop: Stop) => boolean, key = "Tab", most = 120): Promise<void> => {
  for (let at = 0; at < most; at++) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    expect(stop.fault, `focus at ${stop.tag} "${stop.name}"`).toBe("");
    if (until(stop)) return;
  }
  throw new Error(`The wanted element was not reached in ${most} stops.`);
};

for (const locale of locales) {
  const it = inTurn(locale);
  const say = (namespace: string, key: string) => text(locale, namespace, key);
  const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  const open = async (page: Page, path: string) => {
    await page.goto(`/${path}`);
    await ready(page);
  };

  it(`${locale} 1: the skip link leads past the header`, async ({ page }) => {
    await open(page, `${locale}/`);
    await tabTo(page, ({ name }) => name === say("common", "nav.skip"));
    await page.keyboard.press("Enter");
    await tabTo(page, () => true);
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it(`${locale} 2: choose a value with Space, take it back at its chip`, async ({ page }) => {
    await open(page, `${locale}/`);
    await tabTo(page, ({ tag, name }) => tag === "INPUT" && name === "");
    await tabTo(page, () => true, "Shift+Tab");
    await page.locator("aside input[type=checkbox]:not([disabled])").first().focus();
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\?\w+=/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await tabTo(
      page,
      ({ name }) => name.startsWith(say("explorer", "filters.remove").split("{{")[0] ?? ""),
      "Tab",
      200,
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  it(`${locale} 3: search, and open a suggestion`, async ({ page }) => {
    await open(page, `${locale}/`);
    await tabTo(page, ({ tag }) => tag === "INPUT");
    await page.keyboard.type("kite");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${locale}/cases/kite-express/|q=`));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  it(`${locale} 4: through a whole case and back to the list`, async ({ page }) => {
    await open(page, `${locale}/cases/${slugsOf(locale)[0]}/`);
    const count = await page.locator("main a[href], main button").filter({ visible: true }).count();
    let at = 0;
    await tabTo(page, () => ++at > Math.min(count, 90), "Tab", 120);
    await page.locator(`main a[href^="/${locale}/"]`).first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${locale}/`));
  });

  it(`${locale} 5: the other language, with the focus kept on the switch`, async ({ page }) => {
    await open(page, `${locale}/?sector=banking`);
    await tabTo(
      page,
      ({ name }) => name === say("common", "language.switchLabel") || name === say("common", "language.switch"),
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${locale === "zh" ? "en" : "zh"}/\\?sector=banking$`));
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("hreflang"))).toBe(true);
  });

  it(`${locale} 6: the filter dialog on a phone opens, holds the focus, closes with Escape`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, `${locale}/`);
    await tabTo(page, ({ name }) => name === say("explorer", "filters"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    for (let at = 0; at < 15; at++) {
      await page.keyboard.press("Tab");
      const stop = await readStop(page);
      expect(stop.fault, stop.name).toBe("");
    }
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(say("explorer", "filters"));
  });
}
