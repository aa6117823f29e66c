import { locales } from "../../../src/model/locale.ts";
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
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

for (const state of states)
  for (const locale of locales)
    test(`axe finds nothing, AAA and experimental rules included: ${state.name}, ${locale}`, async ({
      page,
      noise,
    }) => {
      await page.goto(`/${state.path(locale, slugsOf(locale))}`);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      await page.emulateMedia({ reducedMotion: "reduce" });
      const findings: string[] = [];
      for (const width of state.widths ?? [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        if (width === (state.widths ?? [320])[0]) await state.enter?.(page, locale);
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        findings.push(...(await axeFindings(page, everyRule)).map((finding) => `${width} light ${finding}`));
        for (const scheme of schemes) {
          await page.emulateMedia(scheme);
          findings.push(
            ...(await axeFindings(page, colourRules)).map(
              (finding) => `${width} ${scheme.colorScheme} ${scheme.forcedColors} ${finding}`,
            ),
          );
        }
      }
      expect(findings).toEqual([]);
      noise.splice(0, noise.length, ...noise.filter(({ text }) => !lostRequest.test(text)));
    });
