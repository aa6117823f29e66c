import { readFileSync } from "node:fs";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { watchPage } from "../watch-page.ts";
import { type Fault, type Stage, text } from "./fault.ts";
import { assertInvariant, type Counts } from "./invariant.ts";

type Setting = Pick<Stage, "browser" | "context" | "page" | "noise" | "laterBuild" | "locale" | "site">;

/** Provokes one fault in one language, in the given page or in one with the context it needs, and checks the invariant. */
export const runFault = async (fault: Fault, setting: Setting): Promise<void> => {
  const { browser, laterBuild, locale, site } = setting;
  const own = fault.context
    ? await browser.newContext({
        locale: locale === "zh" ? "zh-CN" : "en-GB",
        serviceWorkers: "block",
        ...fault.context,
      })
    : null;
  try {
    const context = own ?? setting.context;
    const page = own ? await own.newPage() : setting.page;
    page.setDefaultTimeout(15_000);
    const noise = own ? await watchPage(page) : setting.noise;
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
    // The invariant has checked it, less what the fault itself is allowed to cause. What is still on its way ends with the page.
    if (!page.isClosed()) await page.goto("about:blank");
    noise.length = 0;
  } finally {
    await own?.close();
  }
};
