import { expect } from "../quiet-page.ts";
import { type Fault, lostRequest, type Stage, scriptOf } from "./fault.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const casePath = (stage: Stage) => `${stage.locale}/cases/${first(stage).slug}/`;

/** From the list to a case and back with a storage that misbehaves. */
const walk = async (stage: Stage) => {
  await stage.open(`${stage.locale}/`);
  await stage.follow(first(stage).slug);
  await expect(stage.page.locator("h1")).toHaveText(first(stage).title);
  return { heading: first(stage).title, at: casePath(stage), moved: true } as const;
};

/** The same walk when everything that the site stores holds `value` instead; the first walk shows which names it stores under. */
const withStored = (value: string) => async (stage: Stage) => {
  await walk(stage);
  const keys = await stage.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys.length).toBeGreaterThan(0);
  await stage.page.addInitScript(
    ([names, text]) => {
      for (const name of names) {
        localStorage.setItem(name, text);
        sessionStorage.setItem(name, text);
      }
    },
    [[...keys, "casebook:shortlist", "casebook"], value] as const,
  );
  return { ...(await walk(stage)), requests: 8 };
};

export const storageFaults: readonly Fault[] = [
  {
    id: "F26",
    name: "storage throws a security error",
    run: async (stage) => {
      await stage.page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
        for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
      });
      return walk(stage);
    },
  },
  {
    id: "F27",
    name: "storage is full",
    run: async (stage) => {
      await stage.page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      });
      return walk(stage);
    },
  },
  { id: "F28", name: "stored text is not JSON", run: withStored('{"cases":[') },
  {
    id: "F29",
    name: "stored values are of the wrong kind, or huge",
    run: withStored(
      `{"__proto__":{"slugs":7},"slugs":{"length":1e9},"address":7,"constructor":null,"x":"${"很".repeat(50_000)}"}`,
    ),
  },
  {
    id: "F30",
    name: "no storage at all, and code that is gone: still one reload only",
    run: async (stage) => {
      await stage.page.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });
      });
      await stage.open(`${stage.locale}/`);
      const code = scriptOf("case-page");
      await stage.page.route(code, (route) => route.abort());
      await stage.follow(first(stage).slug);
      const heading = stage.say("notice", "error.unreachable.title");
      await expect(stage.page.locator("h1")).toHaveText(heading);
      return {
        heading,
        at: casePath(stage),
        allowed: [lostRequest],
        end: () => stage.page.unroute(code),
      };
    },
  },
  {
    id: "F31",
    name: "cookies are blocked",
    run: async (stage) => {
      await stage.page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        };
        Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
      });
      const outcome = await walk(stage);
      expect(await stage.context.cookies()).toEqual([]);
      return outcome;
    },
  },
  {
    id: "F32",
    name: "two tabs change the language, each for itself",
    run: async (stage) => {
      const other = stage.locale === "zh" ? "en" : "zh";
      await stage.open(`${stage.locale}/`);
      const tab = await stage.context.newPage();
      await tab.goto(`${stage.site}${stage.locale}/`);
      await tab.locator(`header a[hreflang="${other === "zh" ? "zh-Hans" : "en"}"]`).click();
      await expect(tab).toHaveURL(`${stage.site}${other}/`);
      await tab.close();
      await stage.follow(first(stage).slug);
      return { heading: first(stage).title, at: casePath(stage), moved: true };
    },
  },
];
