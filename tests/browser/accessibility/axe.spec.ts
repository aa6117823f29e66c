import { locales } from "../../../src/domain/locale.ts";
import { lostRequest } from "../faults/fault.ts";
import { axeFindings } from "../faults/invariant.ts";
import { expect, test } from "../quiet-page.ts";
import { slugsOf, states } from "./states.ts";

const everyRule = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
  },
};
/** What another colour scheme can change. */
const colourRules = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};
const schemes = [
  { colorScheme: "light", forcedColors: "none", rules: everyRule },
  { colorScheme: "dark", forcedColors: "none", rules: colourRules },
  { colorScheme: "light", forcedColors: "active", rules: colourRules },
] as const;

// Each scheme gets a page of its own: a browser may keep old colours of what is off the screen when the scheme changes under it.
for (const state of states)
  for (const locale of locales)
    test(`axe finds nothing, AAA and experimental rules included: ${state.name}, ${locale}`, async ({
      page,
      noise,
    }) => {
      const widths = state.widths ?? [320, 768, 1280];
      const findings: string[] = [];
      for (const { rules, ...scheme } of schemes) {
        await page.emulateMedia({ ...scheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width: widths[0] ?? 320, height: 900 });
        await page.goto("about:blank");
        await page.goto(`/${state.path(locale, slugsOf(locale))}`);
        await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
        await state.enter?.(page, locale);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          findings.push(
            ...(await axeFindings(page, rules)).map(
              (finding) => `${width} ${scheme.colorScheme} ${scheme.forcedColors} ${finding}`,
            ),
          );
        }
      }
      expect(findings).toEqual([]);
      noise.splice(0, noise.length, ...noise.filter(({ text }) => !lostRequest.test(text)));
    });
