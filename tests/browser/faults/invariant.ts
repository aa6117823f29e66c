import { languageTags } from "../../../src/domain/locale.ts";
import { axeFindings } from "../axe-findings.ts";
import { expect } from "../quiet-page.ts";
import type { Outcome, Stage } from "./fault.ts";

export type Counts = { requests: ReadonlyMap<string, number>; ownLoads: number };

/** The nine points that hold after every fault. */
export const assertInvariant = async (stage: Stage, outcome: Outcome, counts: () => Counts): Promise<void> => {
  const { page, locale } = stage;
  // 1: no blank page; the main heading names what happened.
  const heading = page.locator("h1").first();
  await expect(heading, "1: heading").toBeVisible();
  await expect(heading, "1: heading").toHaveText(outcome.heading);
  // 2: main heading and language are right.
  await expect(page.locator("main h1").first(), "2: heading in main").toBeVisible();
  if (outcome.lang !== "both")
    await expect(page.locator("html"), "2: language").toHaveAttribute("lang", languageTags[outcome.lang ?? locale]);
  // 5: the address is unchanged or canonical.
  const address = page.url().slice(stage.site.length);
  if (typeof outcome.at === "string") expect(address, "5: address").toBe(outcome.at);
  else expect(address, "5: address").toMatch(outcome.at);
  // 6: the focus is not lost after a change of page.
  if (outcome.moved)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), "6: focus").not.toBe("BODY");
  // 7: nothing that axe complains of.
  if (!outcome.bare) expect(await axeFindings(page), "7: axe").toEqual([]);
  // 9: the rest of the page is still of use.
  if (!outcome.bare && outcome.lang !== "both" && (await page.getByRole("banner").count()) > 0)
    await page.locator("header a[hreflang]").first().click({ trial: true });
  // 8: at most one load of its own, at most four requests of one address.
  const { requests, ownLoads } = counts();
  expect(ownLoads, "8: loads by itself").toBeLessThanOrEqual(outcome.reloads ?? 1);
  const most = outcome.requests ?? 4;
  expect(
    [...requests].filter(([, count]) => count > most),
    "8: requests",
  ).toEqual([]);
  // 4: nothing uncaught, nothing against the policy, nothing in the console but what the fault itself makes.
  const allowed = outcome.allowed ?? [];
  expect(
    stage.noise.filter(({ text }) => !allowed.some((pattern) => pattern.test(text))),
    "4: noise",
  ).toEqual([]);
  // 3: a way on that works.
  await outcome.end?.();
  const retry = page
    .getByRole("main")
    .getByRole("button", { name: /^(重试|重新载入|Try again|Reload)$/ })
    .first();
  if ((await retry.count()) > 0 && outcome.end) {
    await retry.click();
    await expect(heading, "3: trying again").not.toHaveText(outcome.heading);
  }
  const home = page
    .locator(
      outcome.lang === "both" ? 'main a[href$="/zh/"], main a[href$="/en/"]' : `a[href$="/${outcome.lang ?? locale}/"]`,
    )
    .filter({ visible: true })
    .first();
  await home.click();
  await expect(page, "3: the way on").toHaveURL(/\/(zh|en)\/($|\?)/);
  await expect(heading, "3: the way on").toBeVisible();
};
