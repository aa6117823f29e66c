import { expect, test } from "@playwright/test";
import { readBuiltSite } from "../../site/built-site.ts";
import { isFull } from "../quiet-page.ts";
import { samplePages } from "../sample-pages.ts";
import { clippedTexts, falseLanguages, lineStarts, looseTexts, smallTargets, stretchTexts } from "./page-checks.ts";

/** Pages as they were built, with scripts off: what these checks look at does not depend on them. */
test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 }, serviceWorkers: "block" });

const site = readBuiltSite();
const { rules } = site;
const pages = samplePages(site.pages);

/** With FULL=1 at each width, otherwise at the narrowest and one other, by turns. */
const widthsOf = (at: number): readonly number[] => (isFull ? [320, 768, 1280] : [320, at % 2 === 0 ? 768 : 1280]);

test("every kind of page: no side scroll, no small target, no false language, no loose text, and no text clipped when it is 40 % longer", async ({
  page,
}) => {
  test.setTimeout(isFull ? 600_000 : 120_000);
  expect(pages.length).toBeGreaterThan(12);
  const findings: string[] = [];
  for (const [at, { path }] of pages.entries()) {
    await page.goto(rules.base + path);
    const found = (await page.evaluate(`(${checkPage})()`)) as string[];
    findings.push(...found.map((finding) => `${path}: ${finding}`));
    await page.evaluate(stretchTexts);
    for (const width of widthsOf(at)) {
      await page.setViewportSize({ width, height: 800 });
      findings.push(...(await page.evaluate(clippedTexts)).map((finding) => `${path} at ${width}: ${finding}`));
    }
    await page.setViewportSize({ width: 320, height: 800 });
  }
  expect(findings).toEqual([]);
});

const checkPage = `() => {
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [
    ...(overflow > 0 ? ["scrolls sideways by " + overflow + " pixels"] : []),
    ...(${smallTargets})(),
    ...(${falseLanguages})(),
    ...(${looseTexts})(),
  ];
}`;

test("no Chinese line begins with a closing mark at 320, 768 and 1280 pixels", async ({ page }) => {
  let paragraphs = 0;
  const findings: string[] = [];
  for (const { path } of site.pages.filter(({ path }) => /^zh\/cases\/./.test(path)).slice(0, 4)) {
    await page.goto(rules.base + path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(lineStarts);
      paragraphs += found.paragraphs;
      findings.push(...found.findings.map((finding) => `${path} at ${width}: ${finding}`));
    }
  }
  expect(paragraphs).toBeGreaterThanOrEqual(50);
  expect(findings).toEqual([]);
});
