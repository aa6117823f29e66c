import { readFileSync } from "node:fs";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { watchPage } from "../watch-page.ts";
import { type Fault, type Stage, text } from "./fault.ts";
import { assertInvariant, type Counts } from "./invariant.ts";

type Setting = Pick<Stage, "browser" | "laterBuild" | "locale" | "site">;

/** Sets the stage for one fault in one language, provokes it, and checks the invariant. */
export const runFault = async (fault: Fault, { browser, laterBuild, locale, site }: Setting): Promise<void> => {
  const context = await browser.newContext({
    locale: locale === "zh" ? "zh-CN" : "en-GB",
    serviceWorkers: "block",
    ...fault.context,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const noise = await watchPage(page);
    const requests = new Map<string, number>();
    let loads = 0;
    let asked = 0;
    page.on("request", (request) => {
      const kind = request.resourceType();
      if (
        kind === "document" &&
        request.isNavigationRequest() &&
        request.frame() === page.mainFrame() &&
        !request.redirectedFrom()
      )
        loads += 1;
      if (/^(document|script|stylesheet|fetch|xhr)$/.test(kind))
        requests.set(request.url(), (requests.get(request.url()) ?? 0) + 1);
    });
    const stage: Stage = {
      browser,
      laterBuild,
      context,
      page,
      locale,
      noise,
      site,
      open: async (path) => {
        asked += 1;
        await page.goto(site + path);
        if (fault.context?.javaScriptEnabled !== false)
          await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      },
      follow: (slug) => page.locator(`main a[href$="/cases/${slug}/"]`).first().click(),
      say: (namespace, key, values = {}) =>
        Object.entries(values).reduce(
          (said, [name, value]) => said.replaceAll(`{{${name}}}`, String(value)),
          text(locale, namespace, key),
        ),
      cases: (
        JSON.parse(readFileSync(`${fixtureSite}/data/${locale}/catalog.json`, "utf8")) as {
          cases: { slug: string; title: string }[];
        }
      ).cases,
    };
    const counts = (): Counts => ({ requests, ownLoads: Math.max(0, loads - asked) });
    const outcome = await fault.run(stage);
    await assertInvariant(stage, outcome, counts);
  } finally {
    await context.close();
  }
};
