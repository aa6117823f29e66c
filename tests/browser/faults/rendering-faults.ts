import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { expect } from "../quiet-page.ts";
import { type Fault, lostRequest, type Stage } from "./fault.ts";
import { translatePage } from "./translate-page.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const casePath = (stage: Stage) => `${stage.locale}/cases/${first(stage).slug}/`;
type Json = Record<string, unknown>;
const readJson = (path: string): Json => JSON.parse(readFileSync(`${fixtureSite}/data/${path}`, "utf8"));

/** Opens the list over an altered catalog: from a page that does not carry the list, as a change of page. */
const openList = async (
  stage: Stage,
  alter: (catalog: Json & { cases: Json[]; facets: (Json & { values: Json[] })[] }) => Json,
) => {
  const { page, locale } = stage;
  await page.route(`**/data/${locale}/catalog.json`, (route) =>
    route.fulfill({ json: alter(readJson(`${locale}/catalog.json`) as never) }),
  );
  await stage.open(casePath(stage));
  await page.locator(`header a[href$="/${locale}/"]`).first().click();
  return { heading: stage.say("explorer", "title"), at: `${locale}/`, moved: true } as const;
};

/** Opens the first case over altered data, from the list. */
const openCase = async (stage: Stage, alter: (detail: Json & { sections: Json[]; banner: Json }) => Json) => {
  const { page, locale } = stage;
  const { slug } = first(stage);
  await stage.open(`${locale}/`);
  await page.route(`**/data/${locale}/cases/*.json`, (route) =>
    route.fulfill({ json: alter(readJson(`${locale}/cases/${slug}.json`) as never) }),
  );
  await stage.follow(slug);
  // Altered data has another share picture, which nobody has drawn.
  return { heading: /./, at: casePath(stage), moved: true, allowed: [lostRequest] } as const;
};

export const expectNoSideScroll = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    "pixels of horizontal scroll",
  ).toBeLessThanOrEqual(0);

const copies = (cases: readonly Json[], count: number): Json[] =>
  Array.from({ length: count }, (_, at) => ({
    ...cases[at % cases.length],
    slug: `case-${at}`,
    title: `${cases[at % cases.length]?.["title"]} ${at}`,
  }));

const pictures = /\.(svg|png|webp|avif|jpe?g)(\?|$)/;
const elsewhere = (n: number) => ({ src: `https://elsewhere.example/${n}.png`, alt: `${n}`, width: 640, height: 360 });

/** Brings each figure into view once, so that its picture is asked for; those without a picture may go meanwhile. */
const passFigures = async (): Promise<void> => {
  for (const figure of document.querySelectorAll("main figure")) {
    figure.scrollIntoView();
    await new Promise(requestAnimationFrame);
  }
};

/** Pictures that the browser shows as broken. */
const countHoles = (): number =>
  [...document.querySelectorAll<HTMLImageElement>("main img")].filter(
    (image) => image.complete && image.naturalWidth === 0 && image.getBoundingClientRect().width > 1,
  ).length;

export const renderingFaults: readonly Fault[] = [
  {
    id: "F63",
    name: "scripts are off",
    context: { javaScriptEnabled: false },
    run: async (stage) => {
      await stage.open(casePath(stage));
      expect((await stage.page.locator("main").innerText()).length).toBeGreaterThan(500);
      await expect(stage.page.locator("main dl").first()).toBeVisible();
      return { heading: first(stage).title, at: casePath(stage), bare: true };
    },
  },
  {
    id: "F64",
    name: "pictures are slow, missing or blocked by the policy",
    run: async (stage) => {
      const { page } = stage;
      const lookAtAll = async () => {
        await page.evaluate(passFigures);
        await expect.poll(() => page.evaluate(countHoles)).toBe(0);
      };
      // Slow: the page is read meanwhile, and nothing moves when they come.
      let release = () => {};
      const released = new Promise<void>((done) => {
        release = done;
      });
      await page.route(pictures, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(stage.site + casePath(stage), { waitUntil: "commit" });
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      const figure = page.locator("main figure").first();
      await figure.scrollIntoViewIfNeeded();
      const waiting = await figure.boundingBox();
      expect(waiting?.height).toBeGreaterThan(50);
      expect(await page.evaluate(() => [...document.images].some(({ complete }) => !complete))).toBe(true);
      release();
      await figure
        .locator("img")
        .evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())));
      expect(await figure.boundingBox()).toEqual(waiting);
      // Missing.
      await page.unroute(pictures);
      await page.route(pictures, (route) => route.fulfill({ status: 404 }));
      await stage.open(casePath(stage));
      await lookAtAll();
      // Blocked: the data names a host that the policy does not.
      const outcome = await openCase(stage, (detail) => ({
        ...detail,
        sections: detail.sections.map((section) => ({
          ...section,
          ...(section["pictures"] ? { pictures: [1, 2].map((n) => elsewhere(n)) } : {}),
        })),
      }));
      await expect(page.locator("h1")).toHaveText(first(stage).title);
      await lookAtAll();
      expect(stage.noise.filter(({ kind, text }) => kind === "policy" && text.includes(elsewhere(1).src))).not.toEqual(
        [],
      );
      return {
        ...outcome,
        heading: first(stage).title,
        allowed: [lostRequest, /img-src|Content Security Policy/],
        requests: 6,
      };
    },
  },
  {
    id: "F65",
    name: "a word of 200 letters and 2,000 Han characters without a break",
    context: { viewport: { width: 320, height: 800 } },
    run: async (stage) => {
      const long = `${"Wundermaschinenbau".repeat(12)} ${"云".repeat(2_000)}`;
      const outcome = await openCase(stage, (detail) => ({
        ...detail,
        title: "W".repeat(200),
        banner: { ...detail.banner, title: "W".repeat(200), content: [long] },
      }));
      await expect(stage.page.locator("h1")).toHaveText("W".repeat(200));
      await expectNoSideScroll(stage.page);
      return outcome;
    },
  },
  {
    id: "F66",
    name: "a facet of a thousand values",
    run: async (stage) => {
      const outcome = await openList(stage, (catalog) => ({
        ...catalog,
        facets: catalog.facets.map((facet) =>
          facet["id"] === "product"
            ? {
                ...facet,
                values: [
                  ...facet.values,
                  ...Array.from({ length: 1_000 }, (_, at) => ({ id: `v${at}`, label: `Value ${at}` })),
                ],
              }
            : facet,
        ),
      }));
      await expect(stage.page.locator("main article").first()).toBeVisible();
      expect(await stage.page.locator("main input[type=checkbox]").count()).toBeLessThan(200);
      return outcome;
    },
  },
  {
    id: "F67",
    name: "five thousand cases",
    run: async (stage) => {
      const outcome = await openList(stage, (catalog) => ({ ...catalog, cases: copies(catalog.cases, 5_000) }));
      await expect(stage.page.locator("main article").first()).toBeVisible();
      expect(await stage.page.locator("main article").count()).toBeLessThan(100);
      return outcome;
    },
  },
  {
    id: "F68",
    name: "no case at all, and one",
    run: async (stage) => {
      const none = await openList(stage, (catalog) => ({ ...catalog, cases: [] }));
      await expect(stage.page.locator("h1")).toHaveText(none.heading);
      await expect(stage.page.locator("main article")).toHaveCount(0);
      const one = await openList(stage, (catalog) => ({ ...catalog, cases: catalog.cases.slice(0, 1) }));
      await expect(stage.page.locator("main article")).toHaveCount(1);
      return { ...one, requests: 6 };
    },
  },
  {
    id: "F69",
    name: "a case without a translation says so and marks its language",
    run: async (stage) => {
      const other = stage.locale === "zh" ? "en" : "zh";
      const { slug } = first(stage);
      const outcome = await openCase(stage, () => ({
        ...readJson(`${other}/cases/${slug}.json`),
        availableLangs: [other],
      }));
      await expect(stage.page.getByText(stage.say("common", "language.fallback"))).toBeVisible();
      expect(
        await stage.page.locator("h1").evaluate((heading) => heading.closest("[lang]")?.getAttribute("lang")),
      ).toBe(other === "zh" ? "zh-Hans" : "en");
      return outcome;
    },
  },
  {
    id: "F70",
    name: "one paragraph without a translation is marked by itself",
    run: async (stage) => {
      const text =
        stage.locale === "en"
          ? "这一段还没有译文。"
          : "This one paragraph has not been translated by anybody so far at all.";
      const outcome = await openCase(stage, (detail) => ({
        ...detail,
        sections: [
          { kind: "plain", blocks: [{ kind: "paragraph", content: [text] }], pictures: [] },
          ...detail.sections,
        ],
      }));
      const marked = stage.page.getByText(text).first();
      expect(await marked.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe(
        stage.locale === "en" ? "zh-Hans" : "en",
      );
      return outcome;
    },
  },
  {
    id: "F71",
    name: "the browser translates the page while it is used",
    run: async (stage) => {
      const { page, locale } = stage;
      await stage.open(`${locale}/`);
      await translatePage(page);
      await page.locator("main article button").first().click();
      await expect(page).toHaveURL(/\?\w+=/);
      await translatePage(page);
      await page
        .locator("main button")
        .filter({ hasText: stage.say("explorer", "filters.clear") })
        .first()
        .click();
      await expect(page).toHaveURL(`${stage.site}${locale}/`);
      await translatePage(page);
      const field = page.locator("[role=search] input");
      await field.fill("kite");
      await expect(page).toHaveURL(/q=kite/);
      await translatePage(page);
      await field.fill("zzzzqqqq");
      await expect(page.locator("main article")).toHaveCount(0);
      await translatePage(page);
      await page.goBack();
      await stage.follow(first(stage).slug);
      await expect(page.locator("h1")).toHaveText(first(stage).title);
      await translatePage(page);
      await page.locator(`header a[href$="/${locale}/"]`).first().click();
      await expect(page.locator("main article").first()).toBeVisible();
      await translatePage(page);
      await stage.follow(first(stage).slug);
      return { heading: first(stage).title, at: casePath(stage), moved: true };
    },
  },
  {
    id: "F72",
    name: "extensions put their own elements into the page",
    run: async (stage) => {
      await stage.page.addInitScript(() => {
        document.addEventListener("DOMContentLoaded", () => {
          document.body.prepend(Object.assign(document.createElement("div"), { className: "extension" }));
          document.body.append(document.createElement("extension-root"));
          document.documentElement.setAttribute("data-extension", "1");
          document.body.setAttribute("data-extension", "1");
        });
      });
      await stage.open(`${stage.locale}/`);
      await stage.follow(first(stage).slug);
      return { heading: first(stage).title, at: casePath(stage), moved: true };
    },
  },
  {
    id: "F86",
    isSlow: true,
    name: "two hundred changes of page leave no memory behind",
    run: async (stage) => {
      const { page, locale } = stage;
      await stage.open(`${locale}/`);
      const session = await stage.context.newCDPSession(page);
      const heap = async () => {
        await session.send("HeapProfiler.collectGarbage");
        await session.send("HeapProfiler.collectGarbage");
        return (await session.send("Runtime.getHeapUsage")).usedSize;
      };
      const walk = (times: number) =>
        page.evaluate(
          async ([count, paths]) => {
            const once = <T>(look: () => T | null | false): Promise<T> =>
              new Promise((done) => {
                const again = () => {
                  const seen = look();
                  if (seen) done(seen);
                  else requestAnimationFrame(again);
                };
                again();
              });
            const heading = () => document.querySelector("main h1");
            for (let at = 0; at < count; at++) {
              const path = paths[at % paths.length];
              // The address changes before the page does, and only then is there the next link.
              const link = await once(() => document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`));
              const before = heading();
              link.click();
              await once(() => location.pathname === path && heading() !== before && heading());
            }
          },
          [times, [`/${casePath(stage)}`, `/${locale}/`]] as const,
        );
      // Until then the engine still makes machine code of what is often run; it counts as heap and is nobody's leak.
      await walk(200);
      const before = await heap();
      await walk(200);
      const growth = ((await heap()) - before) / before;
      expect(growth, "growth of the heap").toBeLessThan(0.1);
      await stage.follow(first(stage).slug);
      return { heading: first(stage).title, at: casePath(stage) };
    },
  },
  {
    id: "F87",
    name: "one section throws while it is drawn: only it is replaced",
    run: async (stage) => {
      const mark = "Mark-Of-The-Broken-Section";
      await stage.page.addInitScript((word) => {
        const real = String.prototype.matchAll;
        Object.defineProperty(String.prototype, "matchAll", {
          value(this: string, pattern: RegExp) {
            if (this.includes(word)) throw new Error("broken on purpose");
            return real.call(this, pattern);
          },
        });
      }, mark);
      const outcome = await openCase(stage, (detail) => ({
        ...detail,
        sections: [
          { kind: "plain", blocks: [{ kind: "paragraph", content: [mark] }], pictures: [] },
          ...detail.sections,
        ],
      }));
      await expect(stage.page.getByText(stage.say("notice", "section.failed"))).toHaveCount(1);
      await expect(stage.page.locator("main h2").first()).toBeVisible();
      return { ...outcome, heading: first(stage).title, allowed: [lostRequest, /broken on purpose/] };
    },
  },
  {
    id: "F88",
    name: "the tab is frozen and woken again",
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      const session = await stage.context.newCDPSession(stage.page);
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      await session.send("Page.setWebLifecycleState", { state: "active" });
      await stage.follow(first(stage).slug);
      return { heading: first(stage).title, at: casePath(stage), moved: true };
    },
  },
];
