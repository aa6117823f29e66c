import { expect, test } from "@playwright/test";
import { readBuiltSite } from "../../site/built-site.ts";
import { clippedTexts, falseLanguages, lineStarts, looseTexts, smallTargets, stretchTexts } from "./page-checks.ts";

/** Every page as it was built, with scripts off: what these checks look at does not depend on them. */
test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 }, serviceWorkers: "block" });

const { pages, rules } = readBuiltSite();
const parts = 8;
const partOf = (part: number) => pages.filter((_, at) => at % parts === part).map(({ path }) => path);

for (let part = 0; part < parts; part++)
  test(`every page, part ${part + 1} of ${parts}: no side scroll, no small target, no false language, no loose text`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const findings: string[] = [];
    for (const path of partOf(part)) {
      await page.goto(rules.base + path);
      const found = (await page.evaluate(`(${checkPage})()`)) as string[];
      findings.push(...found.map((finding) => `${path}: ${finding}`));
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

const sampled = pages
  .map(({ path }) => path)
  .filter(
    (path) =>
      /^(?:(?:zh|en)\/(?:$|industry\/banking\/|insights\/|compare\/|cases\/(?:kite-express|lockwell|pelago-pay)\/))?$/.test(
        path,
      ) || path === "zh/404.html",
  );

for (const width of [320, 768, 1280])
  test(`texts 40 % longer, with accents and brackets, are nowhere clipped at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const findings: string[] = [];
    expect(sampled.length).toBeGreaterThan(8);
    for (const path of sampled) {
      await page.goto(rules.base + path);
      await page.evaluate(stretchTexts);
      findings.push(...(await page.evaluate(clippedTexts)).map((finding) => `${path}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });

for (const width of [320, 768, 1280])
  test(`no Chinese line begins with a closing mark at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let paragraphs = 0;
    const findings: string[] = [];
    for (const { path } of pages.filter(({ path }) => /^zh\/cases\/./.test(path)).slice(0, 10)) {
      await page.goto(rules.base + path);
      const found = await page.evaluate(lineStarts);
      paragraphs += found.paragraphs;
      findings.push(...found.findings.map((finding) => `${path}: ${finding}`));
    }
    expect(paragraphs).toBeGreaterThanOrEqual(50);
    expect(findings).toEqual([]);
  });
