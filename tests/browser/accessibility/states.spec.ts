import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { locales } from "../../../src/domain/locale.ts";
import { axeFindings } from "../axe-findings.ts";
import { lostRequest } from "../faults/fault.ts";
import { expect, inTurn, isFull } from "../quiet-page.ts";
import { faintControls, ringContrast, smallMainControls } from "./measure-controls.ts";
import { type State, slugsOf, states } from "./states.ts";

const everyRule: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
  },
};
/** The rules whose result another colour scheme can change. */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

type View = {
  colorScheme: "light" | "dark";
  forcedColors: "none" | "active";
  rules: RunOptions;
  widths: readonly number[];
};
const light: View = { colorScheme: "light", forcedColors: "none", rules: everyRule, widths: [320, 768, 1280] };
const dark: View = { colorScheme: "dark", forcedColors: "none", rules: colourRules, widths: [1280] };
const forced: View = { colorScheme: "light", forcedColors: "active", rules: colourRules, widths: [768] };

/** How a state is looked at: with FULL=1 in every view, otherwise in the light one at one width and in one other view, by turns. */
const viewsOf = (at: number): readonly View[] => {
  if (isFull) return [light, dark, forced];
  return [{ ...light, widths: [at % 2 === 0 ? 320 : 1280] }, at % 2 === 0 ? dark : forced];
};

/** Embedded pages take the colours of the page around them, and have no main controls. */
const isOwnPage = (state: State) => !state.path("en", []).startsWith("embed/");

/** Focus rings of the first four stops with a contrast below 3:1. */
const faintRings = async (page: Page): Promise<string[]> => {
  const findings: string[] = [];
  for (let stop = 1; stop <= 4; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const contrast = await page.evaluate(ringContrast);
    if (contrast < 3) findings.push(`the focus ring at stop ${stop} has ${contrast.toFixed(2)}:1`);
  }
  return findings;
};

for (const locale of locales) {
  const it = inTurn(locale);
  for (const [at, state] of states.entries())
    it(`axe (AAA and experimental rules included) finds nothing, controls have a contrast of 3:1 and main ones 44 pixels: ${state.name}, ${locale}`, async ({
      page,
      noise,
    }) => {
      const findings: string[] = [];
      for (const { rules, widths, ...scheme } of viewsOf(at)) {
        const own = widths.filter((width) => state.widths?.includes(width) ?? true);
        const used = own.length > 0 ? own : (state.widths?.slice(0, 1) ?? []);
        const note = (width: number, found: readonly string[]) =>
          findings.push(...found.map((text) => `${width} ${scheme.colorScheme} ${scheme.forcedColors}: ${text}`));
        await page.emulateMedia({ ...scheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width: used[0] ?? 1280, height: 900 });
        // A new page for each view: a browser may keep the old colours of what is off the screen when the scheme changes.
        await page.goto("about:blank");
        await page.goto(`/${state.path(locale, slugsOf(locale))}`);
        await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
        await state.enter?.(page, locale);
        for (const width of used) {
          await page.setViewportSize({ width, height: 900 });
          note(width, await axeFindings(page, rules));
          if (isOwnPage(state)) note(width, await page.evaluate(smallMainControls));
        }
        if (!isOwnPage(state) || scheme.forcedColors === "active") continue;
        note(used[0] ?? 0, await page.evaluate(faintControls));
        note(used[0] ?? 0, await faintRings(page));
      }
      expect(findings).toEqual([]);
      noise.splice(0, noise.length, ...noise.filter(({ text }) => !lostRequest.test(text)));
    });
}
