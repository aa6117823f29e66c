import { expect } from "../quiet-page.ts";
import type { Fault, Outcome, Stage } from "./fault.ts";
import { expectNoSideScroll } from "./rendering-faults.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const casePath = (stage: Stage) => `${stage.locale}/cases/${first(stage).slug}/`;

/** From the list to a case in an unusual environment, with a look at both pages. */
const walk = async (
  stage: Stage,
  look: (stage: Stage) => Promise<unknown> = async () => undefined,
): Promise<Outcome> => {
  await stage.open(`${stage.locale}/`);
  await look(stage);
  await stage.follow(first(stage).slug);
  await expect(stage.page.locator("h1")).toHaveText(first(stage).title);
  await look(stage);
  return { heading: first(stage).title, at: casePath(stage), moved: true };
};
const noSideScroll = ({ page }: Stage) => expectNoSideScroll(page);
const rootStyle = (property: string, value: string) => (stage: Stage) =>
  stage.page.evaluate(([name, text]) => document.documentElement.style.setProperty(name, text), [
    property,
    value,
  ] as const);

export const environmentFaults: readonly Fault[] = [
  {
    id: "F73",
    name: "the clock stands in 1970 or 2100",
    run: async (stage) => {
      await stage.page.clock.setFixedTime(new Date("1970-01-01T00:00:00Z"));
      await walk(stage);
      await stage.page.clock.setFixedTime(new Date("2100-01-01T00:00:00Z"));
      return walk(stage);
    },
  },
  {
    id: "F74",
    name: "the last time zone of the world",
    context: { timezoneId: "Pacific/Kiritimati" },
    run: async (stage) => {
      const outcome = await walk(stage);
      const here = await stage.page.locator("main").innerText();
      const far = await stage.browser.newContext({ timezoneId: "Etc/GMT+12", serviceWorkers: "block" });
      const page = await far.newPage();
      await page.goto(stage.site + casePath(stage));
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      const dates = (text: string) => text.match(/\d{4}\D\d{1,2}\D\d{1,2}/g) ?? [];
      expect(dates(await page.locator("main").innerText())).toEqual(dates(here));
      await far.close();
      return outcome;
    },
  },
  {
    id: "F75",
    name: "a browser in Turkish, Arabic or Thai",
    context: { locale: "tr-TR" },
    run: async (stage) => {
      for (const locale of ["ar-EG", "th-TH"]) {
        const context = await stage.browser.newContext({ locale, serviceWorkers: "block" });
        const page = await context.newPage();
        await page.goto(`${stage.site}${stage.locale}/?sector=banking`);
        await expect(page.locator("h1")).toHaveText(stage.say("explorer", "title"));
        expect(await page.locator("main").innerText()).not.toMatch(/[\u0660-\u0669\u0e50-\u0e59]/);
        await context.close();
      }
      return walk(stage);
    },
  },
  {
    id: "F76",
    name: "printing",
    run: async (stage) => {
      await stage.open(casePath(stage));
      await stage.page.emulateMedia({ media: "print" });
      await expect(stage.page.getByRole("banner").getByRole("navigation")).toBeHidden();
      expect((await stage.page.pdf()).length).toBeGreaterThan(10_000);
      await stage.page.emulateMedia({ media: "screen" });
      return { heading: first(stage).title, at: casePath(stage) };
    },
  },
  {
    id: "F77",
    name: "400 % zoom on a window of 1280, or 320 pixels",
    context: { viewport: { width: 320, height: 256 } },
    run: (stage) => walk(stage, noSideScroll),
  },
  {
    id: "F78",
    name: "text twice as large",
    run: (stage) =>
      walk(stage, async () => {
        await rootStyle("font-size", "200%")(stage);
        await expectNoSideScroll(stage.page);
      }),
  },
  {
    id: "F79",
    name: "the reader's own text spacing",
    context: { viewport: { width: 390, height: 800 } },
    run: (stage) =>
      walk(stage, async ({ page }) => {
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
          );
          document.adoptedStyleSheets = [sheet];
        });
        await expectNoSideScroll(page);
      }),
  },
  {
    id: "F80",
    name: "forced colours",
    context: { forcedColors: "active" },
    run: (stage) => walk(stage),
  },
  {
    id: "F81",
    name: "reduced motion: nothing moves",
    context: { reducedMotion: "reduce" },
    run: (stage) =>
      walk(stage, async ({ page }) => {
        const moving = await page.evaluate(
          () =>
            document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 20)
              .length,
        );
        expect(moving).toBe(0);
      }),
  },
  { id: "F82", name: "more contrast", context: { contrast: "more" }, run: (stage) => walk(stage) },
  {
    id: "F83",
    name: "the layout turned from right to left",
    run: (stage) =>
      walk(stage, async ({ page }) => {
        await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
        await expectNoSideScroll(page);
      }),
  },
  { id: "F84", name: "a dark page", context: { colorScheme: "dark" }, run: (stage) => walk(stage) },
  {
    id: "F85",
    name: "fingers instead of a mouse",
    context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
    run: (stage) => walk(stage, noSideScroll),
  },
];
