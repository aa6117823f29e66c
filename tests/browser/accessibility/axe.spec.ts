import type { RunOptions } from "axe-core";
import { locales } from "../../../src/domain/locale.ts";
import { axeFindings } from "../axe-findings.ts";
import { lostRequest } from "../faults/fault.ts";
import { expect, inTurn } from "../quiet-page.ts";
import { slugsOf, states } from "./states.ts";

const everyRule: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
  },
};
/** What another colour scheme can change. */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};
/** Each way to look at a page, with the rules that it can break; a page takes its own widths where it has some. */
const views = [
  { colorScheme: "light", forcedColors: "none", rules: everyRule, widths: [320, 1280] },
  { colorScheme: "dark", forcedColors: "none", rules: colourRules, widths: [1280] },
  { colorScheme: "light", forcedColors: "active", rules: colourRules, widths: [768] },
] as const;

// Each view gets a page of its own: a browser may keep old colours of what is off the screen when the scheme changes under it.
for (const locale of locales) {
  const it = inTurn(locale);
  for (const state of states)
    it(`axe finds nothing, AAA and experimental rules included: ${state.name}, ${locale}`, async ({ page, noise }) => {
      const findings: string[] = [];
      for (const { rules, widths, ...scheme } of views) {
        const [first = 320, ...others] = widths.filter((width) => state.widths?.includes(width) ?? true);
        await page.emulateMedia({ ...scheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width: state.widths?.[0] ?? first, height: 900 });
        await page.goto("about:blank");
        await page.goto(`/${state.path(locale, slugsOf(locale))}`);
        await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
        await state.enter?.(page, locale);
        for (const width of [first, ...others]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await axeFindings(page, rules);
          findings.push(...found.map((finding) => `${width} ${scheme.colorScheme} ${scheme.forcedColors} ${finding}`));
        }
      }
      expect(findings).toEqual([]);
      noise.splice(0, noise.length, ...noise.filter(({ text }) => !lostRequest.test(text)));
    });
}
