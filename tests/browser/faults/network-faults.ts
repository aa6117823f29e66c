import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Route } from "@playwright/test";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { expect } from "../quiet-page.ts";
import { type Fault, lostRequest, type Stage } from "./fault.ts";

const caseData = "**/data/*/cases/*.json";
const jsonOf = (route: Route) => readFileSync(`${fixtureSite}${new URL(route.request().url()).pathname}`, "utf8");
const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const second = ({ cases }: Stage) => cases[1] ?? { slug: "", title: "" };
const casePath = (stage: Stage, slug = first(stage).slug) => `${stage.locale}/cases/${slug}/`;

/** Opens the list, makes every case's data answer in one way, and follows the first case. */
const openBrokenCase = async (stage: Stage, answer: (route: Route) => Promise<unknown>) => {
  await stage.open(`${stage.locale}/`);
  await stage.page.route(caseData, answer);
  await stage.follow(first(stage).slug);
  return { end: () => stage.page.unroute(caseData), at: casePath(stage), moved: true, allowed: [lostRequest] } as const;
};
const broken = (answer: (route: Route) => Promise<unknown>, kind: string) => async (stage: Stage) => ({
  ...(await openBrokenCase(stage, answer)),
  heading: stage.say("notice", `error.${kind}.title`),
});
const fulfil =
  (body: string, status = 200, contentType = "application/json") =>
  (route: Route) =>
    route.fulfill({ status, body, contentType });

export const networkFaults: readonly Fault[] = [
  {
    id: "F01",
    name: "the network goes when only the page itself has arrived",
    run: async (stage) => {
      await stage.page.route(/\/(assets|data)\//, (route) =>
        /\.css$/.test(route.request().url()) ? route.continue() : route.abort("internetdisconnected"),
      );
      await stage.page.goto(stage.site + casePath(stage));
      return { heading: first(stage).title, at: casePath(stage), allowed: [lostRequest], bare: true };
    },
  },
  {
    id: "F02",
    name: "offline, a case that was never opened",
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      await stage.context.setOffline(true);
      await stage.follow(first(stage).slug);
      return {
        heading: stage.say("notice", "error.offline.title"),
        at: casePath(stage),
        moved: true,
        allowed: [lostRequest],
        end: () => stage.context.setOffline(false),
      };
    },
  },
  {
    id: "F03",
    name: "back online, trying again works without a reload",
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      await stage.context.setOffline(true);
      await stage.follow(first(stage).slug);
      await expect(stage.page.locator("h1")).toHaveText(stage.say("notice", "error.offline.title"));
      await stage.context.setOffline(false);
      await stage.page.getByRole("button", { name: stage.say("notice", "retry") }).click();
      return { heading: first(stage).title, at: casePath(stage), reloads: 0, allowed: [lostRequest] };
    },
  },
  { id: "F04", name: "the data of a case is gone", run: broken(fulfil("", 404), "case") },
  {
    id: "F05",
    name: "the server answers 500, then 503",
    run: async (stage) => {
      let status = 500;
      const outcome = await broken((route) => fulfil("", status)(route), "unreachable")(stage);
      await expect(stage.page.locator("h1")).toHaveText(outcome.heading);
      await stage.page.goBack();
      status = 503;
      await stage.follow(first(stage).slug);
      // Two visits, each of which may try four times.
      return { ...outcome, requests: 8 };
    },
  },
  {
    id: "F06",
    name: "data cut at eight points",
    run: async (stage) => {
      const at = [0, 0.03, 0.2, 0.4, 0.5, 0.7, 0.9, 0.999];
      let cut = 0;
      const answer = (route: Route) => {
        const body = jsonOf(route);
        return route.fulfill({ body: body.slice(0, Math.floor(body.length * cut)), contentType: "application/json" });
      };
      const damaged = stage.say("notice", "error.damaged.title");
      await stage.open(`${stage.locale}/`);
      await stage.page.route(caseData, answer);
      for (cut of at) {
        await stage.follow(first(stage).slug);
        await expect(stage.page.locator("h1"), `cut at ${cut}`).toHaveText(damaged);
        if (cut !== at.at(-1)) await stage.page.goBack();
      }
      return {
        heading: damaged,
        at: casePath(stage),
        moved: true,
        requests: at.length,
        end: () => stage.page.unroute(caseData),
      };
    },
  },
  {
    id: "F07",
    name: "a host with a catch-all answers data with the start page",
    run: broken((route) => route.fulfill({ path: `${fixtureSite}/index.html`, contentType: "text/html" }), "case"),
  },
  {
    id: "F08",
    name: "data with the wrong content type is data all the same",
    run: async (stage) => ({
      ...(await openBrokenCase(stage, (route) => route.fulfill({ body: jsonOf(route), contentType: "text/plain" }))),
      heading: first(stage).title,
    }),
  },
  { id: "F09", name: "an empty answer", run: broken(fulfil(""), "damaged") },
  {
    id: "F10",
    name: "valid JSON that is not a case",
    run: broken(fulfil('{"schemaVersion":1,"slug":7}'), "damaged"),
  },
  {
    id: "F11",
    name: "400 kbit/s and 400 ms of delay",
    run: async (stage) => {
      const session = await stage.context.newCDPSession(stage.page);
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await stage.open(`${stage.locale}/`);
      await stage.follow(first(stage).slug);
      await expect(stage.page.locator("h1")).toHaveText(first(stage).title, { timeout: 15_000 });
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      return { heading: first(stage).title, at: casePath(stage), moved: true };
    },
  },
  {
    id: "F12",
    name: "no answer for ten seconds",
    run: async (stage) => {
      await stage.page.clock.install();
      const outcome = await openBrokenCase(stage, () => new Promise(() => undefined));
      await forwardUntil(stage.page, stage.say("notice", "error.timeout.title"));
      return { ...outcome, heading: stage.say("notice", "error.timeout.title") };
    },
  },
  {
    id: "F13",
    name: "of two cases clicked, the first answers last",
    run: async (stage) => {
      const held: Route[] = [];
      await stage.open(`${stage.locale}/`);
      await stage.page.route(`**/cases/${first(stage).slug}.json`, (route) => void held.push(route));
      await stage.follow(first(stage).slug);
      await expect.poll(() => held.length).toBe(1);
      await stage.follow(second(stage).slug);
      await expect(stage.page.locator("h1")).toHaveText(second(stage).title);
      await Promise.all(
        held.map((route) =>
          route.fulfill({ body: jsonOf(route), contentType: "application/json" }).catch(() => undefined),
        ),
      );
      return { heading: second(stage).title, at: casePath(stage, second(stage).slug), moved: true };
    },
  },
  {
    id: "F14",
    name: "one case of many is damaged, the others open",
    run: async (stage) => {
      const bad = `**/cases/${first(stage).slug}.json`;
      await stage.open(`${stage.locale}/`);
      await stage.page.route(bad, fulfil("{"));
      await stage.follow(first(stage).slug);
      await expect(stage.page.locator("h1")).toHaveText(stage.say("notice", "error.damaged.title"));
      await stage.page.getByRole("link", { name: stage.say("notice", "backToList") }).click();
      await stage.follow(second(stage).slug);
      return { heading: second(stage).title, at: casePath(stage, second(stage).slug), moved: true };
    },
  },
  {
    id: "F15",
    name: "the connection breaks in the middle of the answer",
    run: async (stage) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
        response.write('{"schemaVersion":1,', () => response.destroy());
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const outcome = await broken((route) => route.continue({ url }), "unreachable")(stage);
      await expect(stage.page.locator("h1")).toHaveText(outcome.heading);
      server.closeAllConnections();
      server.close();
      return outcome;
    },
  },
  {
    id: "F16",
    name: "the texts of the other language cannot be had",
    run: async (stage) => {
      const { page, locale } = stage;
      const other = locale === "zh" ? "en" : "zh";
      await stage.open(`${locale}/cases/${first(stage).slug}/`);
      const known = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      await page.route("**/assets/*.js", (route) =>
        known.includes(route.request().url()) ? route.continue() : route.abort(),
      );
      await page.locator(`header a[hreflang="${other === "zh" ? "zh-Hans" : "en"}"]`).click();
      const heading = JSON.parse(readFileSync(`src/i18n/${other}/notice.json`, "utf8"))["error.unreachable.title"];
      await expect(page.locator("h1")).toHaveText(heading);
      return {
        heading,
        at: `${other}/cases/${first(stage).slug}/`,
        lang: other,
        allowed: [lostRequest],
        end: () => page.unroute("**/assets/*.js"),
      };
    },
  },
];

/** Lets the page's clock run until the heading says so; requests of a page start at moments that no test can foresee. */
const forwardUntil = async (page: Page, heading: string) => {
  await expect(async () => {
    await page.clock.runFor(10_500);
    await expect(page.locator("h1")).toHaveText(heading, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
};
