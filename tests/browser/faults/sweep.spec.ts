import type { Page, Route } from "@playwright/test";
import { locales } from "../../../src/domain/locale.ts";
import { expect, isFull, test } from "../quiet-page.ts";

/** Ways in which a request can fail. A hanging one is answered when the page has waited for as long as it means to. */
const failures = {
  abort: (route: Route) => route.abort("connectionreset"),
  "404": (route: Route) => route.fulfill({ status: 404, body: "" }),
  "500": (route: Route) => route.fulfill({ status: 500, body: "" }),
  page: (route: Route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>start</title>" }),
  cut: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({
      response,
      headers: { "content-type": response.headers()["content-type"] ?? "" },
      body: body.subarray(0, body.length >> 1),
    });
  },
  hang: () => new Promise<void>(() => undefined),
} as const;
type Failure = keyof typeof failures;

type Journey = { name: string; start: string; go: (page: Page) => Promise<unknown> };
const click = (page: Page, selector: string) => page.locator(selector).first().click({ timeout: 3_000 });
const journeys: readonly Journey[] = [
  {
    name: "from the list to a case",
    start: "{zh}/",
    go: (page) => click(page, 'main a[href$="/cases/kite-express/"]'),
  },
  { name: "filter the list", start: "{zh}/", go: (page) => click(page, "aside input[type=checkbox]:not([disabled])") },
  {
    name: "search the list",
    start: "{zh}/",
    go: (page) => page.locator("[role=search] input").fill("anvil", { timeout: 3_000 }),
  },
  {
    name: "from a case to the insights in the other language",
    start: "{zh}/cases/kite-express/",
    go: async (page) => {
      await click(page, 'header a[href$="/insights/"]');
      await click(page, "header a[hreflang]");
    },
  },
];

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
const isOurs = (url: URL) => /\/(assets|data)\/.*\.(js|json)$/.test(url.pathname);

/**
 * With FULL=1 (`npm run test:faults`) each request of every journey meets every failure, in both languages; otherwise every fourth
 * request meets one of them, in one language.
 */
const step = isFull ? 1 : 4;
const pairs = journeys.flatMap((journey, row) =>
  (Object.keys(failures) as Failure[]).flatMap((failure, column) =>
    locales
      .filter((_, at) => isFull || (row === column && at === row % 2))
      .map((locale) => ({ journey, failure, locale })),
  ),
);

for (const { journey, failure, locale } of pairs)
  test(`${journey.name}, ${locale}: each request in turn meets “${failure}”, and the page never goes blank`, async ({
    page,
    noise,
  }) => {
    test.setTimeout(180_000);
    const start = `/${journey.start.replace("{zh}", locale)}`;
    if (failure === "hang") await page.clock.install();
    let nth = 0;
    let requests = 1;
    for (; nth < requests; nth += step) {
      let seen = 0;
      // A page that is loading itself again may cut this short.
      await expect(async () => void (await page.goto(start))).toPass();
      await ready(page);
      await page.route(isOurs, async (route) => {
        seen += 1;
        await (seen - 1 === nth ? failures[failure](route) : route.fallback());
      });
      await journey.go(page).catch(() => undefined);
      if (failure === "hang") await page.clock.runFor(31_000);
      await expect(page.locator("h1").first(), `request ${nth + 1}`).toBeVisible();
      await expect
        .poll(
          () =>
            page
              .locator("main")
              .first()
              .innerText()
              .then((words) => words.length),
          `request ${nth + 1}`,
        )
        .toBeGreaterThan(20);
      requests = Math.max(requests, seen);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }
    const faultItself = /Failed to load resource|MIME type|integrity|preload/;
    expect(noise.splice(0).filter(({ kind, text: said }) => kind !== "console" || !faultItself.test(said))).toEqual([]);
  });
