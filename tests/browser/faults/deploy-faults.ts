import { readFileSync } from "node:fs";
import type { Route } from "@playwright/test";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { expect } from "../quiet-page.ts";
import { type Fault, lostRequest, type Stage, scriptOf } from "./fault.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const casePath = (stage: Stage) => `${stage.locale}/cases/${first(stage).slug}/`;

/** Opens the list and follows a case whose code answers in the given way, now and after a reload. */
const openWithBrokenCode = async (stage: Stage, answer: (route: Route) => Promise<unknown>) => {
  await stage.open(`${stage.locale}/`);
  const code = scriptOf("case-page");
  await stage.page.route(code, answer);
  await stage.follow(first(stage).slug);
  await expect(stage.page.locator("h1")).toHaveText(stage.say("notice", "error.unreachable.title"));
  return {
    heading: stage.say("notice", "error.unreachable.title"),
    at: casePath(stage),
    moved: true,
    allowed: [lostRequest, /MIME type|integrity/],
    end: () => stage.page.unroute(code),
  } as const;
};

/** Case data of another schema version meets a page of this one. */
const openOtherVersion = (change: number) => async (stage: Stage) => {
  await stage.open(`${stage.locale}/`);
  await stage.page.route("**/data/*/cases/*.json", (route) => {
    const detail = JSON.parse(readFileSync(`${fixtureSite}${new URL(route.request().url()).pathname}`, "utf8"));
    return route.fulfill({ json: { ...detail, schemaVersion: detail.schemaVersion + change } });
  });
  await stage.follow(first(stage).slug);
  await stage.page.waitForFunction(() =>
    performance
      .getEntriesByType("navigation")
      .some((entry) => (entry as PerformanceNavigationTiming).type === "reload"),
  );
  return { heading: first(stage).title, at: casePath(stage) };
};

export const deployFaults: readonly Fault[] = [
  {
    id: "F17",
    name: "an old tab after a new version took its code away: one reload, and it is back",
    run: async (stage) => {
      const builds = await stage.laterBuild();
      const { page } = stage;
      await page.goto(`${builds.address}${stage.locale}/`);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      builds.show("second");
      let loads = 0;
      page.on("load", () => {
        loads += 1;
      });
      await stage.follow(first(stage).slug);
      await expect(page.locator("h1")).toHaveText(first(stage).title);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      expect(loads, "reloads").toBe(1);
      expect(await page.evaluate(() => [...document.scripts].some(({ src }) => /-later\.js$/.test(src)))).toBe(true);
      expect(page.url(), "address").toBe(builds.address + casePath(stage));
      await stage.open(casePath(stage));
      return { heading: first(stage).title, at: casePath(stage), allowed: [lostRequest], reloads: 2 };
    },
  },
  {
    id: "F18",
    name: "the style sheet is gone: an open tab keeps its looks, a page opened anew can be read",
    // There is one style sheet, linked by every page, so no part of the app waits for styles of its own.
    run: async (stage) => {
      const { page } = stage;
      await stage.open(`${stage.locale}/`);
      let asked = 0;
      await page.route("**/*.css", (route) => {
        asked += 1;
        return route.fulfill({ status: 404 });
      });
      const looks = () =>
        page.evaluate(() => {
          const { backgroundColor, fontFamily, color } = getComputedStyle(document.body);
          return { backgroundColor, fontFamily, color };
        });
      const before = await looks();
      await stage.follow(first(stage).slug);
      await expect(page.locator("h1")).toHaveText(first(stage).title);
      expect(await looks()).toEqual(before);
      expect(asked, "style sheets asked for by a change of page").toBe(0);
      await stage.open(casePath(stage));
      expect(await looks()).not.toEqual(before);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(500);
      return { heading: first(stage).title, at: casePath(stage), allowed: [lostRequest, /stylesheet/], bare: true };
    },
  },
  {
    id: "F19",
    name: "code answered with a page and status 200",
    run: (stage) =>
      openWithBrokenCode(stage, (route) =>
        route.fulfill({ path: `${fixtureSite}/index.html`, contentType: "text/html" }),
      ),
  },
  {
    id: "F20",
    name: "code broken for good: one reload, then a message",
    run: (stage) => openWithBrokenCode(stage, (route) => route.fulfill({ status: 404 })),
  },
  { id: "F21", name: "new page, old data", run: openOtherVersion(-2) },
  { id: "F22", name: "old page, new data", run: openOtherVersion(1) },
  {
    id: "F23",
    name: "pages are asked for again, hashed files are kept",
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      const script = await stage.page.evaluate(
        () => document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "",
      );
      const cacheOf = async (address: string) => (await stage.page.request.get(address)).headers()["cache-control"];
      expect(await cacheOf(script)).toBe("public, max-age=31536000, immutable");
      expect(await cacheOf(stage.page.url())).toBe("no-cache");
      expect(await cacheOf(`${stage.site}data/${stage.locale}/catalog.json`)).toBe("no-cache");
      return { heading: stage.say("explorer", "title"), at: `${stage.locale}/` };
    },
  },
  {
    id: "F24",
    name: "the entry script is blocked: the page can still be read, a filtered one too",
    run: async (stage) => {
      await stage.page.route(scriptOf("index"), (route) => route.abort());
      await stage.page.goto(`${stage.site}${stage.locale}/?sector=banking`);
      await expect(stage.page.locator("article").first()).toBeVisible({ timeout: 6_000 });
      return {
        heading: stage.say("explorer", "title"),
        at: `${stage.locale}/?sector=banking`,
        allowed: [lostRequest],
        bare: true,
      };
    },
  },
  {
    id: "F25",
    name: "two tabs on two builds",
    run: async (stage) => {
      const builds = await stage.laterBuild();
      const { page, locale } = stage;
      await page.goto(`${builds.address}${locale}/`);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      builds.show("second");
      const newer = await stage.context.newPage();
      await newer.goto(`${builds.address}${locale}/`);
      for (const tab of [page, newer]) {
        await tab
          .locator(`main a[href$="/cases/${first(stage).slug}/"]`)
          .first()
          .click();
        await expect(tab.locator("h1")).toHaveText(first(stage).title);
      }
      await newer.close();
      await stage.open(casePath(stage));
      return { heading: first(stage).title, at: casePath(stage), allowed: [lostRequest], reloads: 2 };
    },
  },
];
