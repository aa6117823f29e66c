import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { locales } from "../../../src/domain/locale.ts";
import { hostingFolder } from "../../../src/publish/hosting/hosting-files.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { expect } from "../quiet-page.ts";
import { startStaticServer } from "../static-server.ts";
import { type Fault, lostRequest, type Stage, text } from "./fault.ts";

const first = ({ cases }: Stage) => cases[0] ?? { slug: "", title: "" };
const notFound = (stage: Stage) => stage.say("notice", "error.notFound.title");
const isList = (stage: Stage) => stage.say("explorer", "title");

/** An address that leads to a page of its own language. `{zh}` stands for the language. */
const visit =
  (path: string, heading: (stage: Stage) => string | RegExp, at: string | RegExp = path) =>
  async (stage: Stage) => {
    const mine = (address: string) => address.replaceAll("{zh}", stage.locale).replaceAll("{slug}", first(stage).slug);
    await stage.page.goto(stage.site + mine(path));
    await stage.page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    return { heading: heading(stage), at: typeof at === "string" ? mine(at) : at, allowed: [lostRequest], reloads: 1 };
  };
/** A page that stands outside both languages speaks both. */
const inEither = new RegExp(
  locales
    .flatMap((locale) => ["notFound", "locale", "case"].map((kind) => text(locale, "notice", `error.${kind}.title`)))
    .join("|"),
);
const inNoLanguage =
  (path: string, at: string | RegExp = path, said = lostRequest) =>
  async (stage: Stage) => ({
    ...(await visit(path, () => inEither, at)(stage)),
    allowed: [lostRequest, said],
    lang: "both" as const,
  });

/** Several addresses with the same outcome, one after another; the last one is left standing. */
const visitAll =
  (paths: readonly string[], heading: (stage: Stage) => string | RegExp, at?: RegExp) => async (stage: Stage) => {
    let outcome = await visit(paths[0] ?? "", heading, at)(stage);
    for (const path of paths.slice(1)) {
      await expect(stage.page.locator("h1").first(), paths[0]).toHaveText(outcome.heading);
      outcome = await visit(path, heading, at)(stage);
    }
    return { ...outcome, reloads: paths.length, requests: 4 * paths.length };
  };

/** The site under rules in which cases were renamed once and twice. */
const renamed = (from: string, chain: readonly { from: string; to: string }[]) => async (stage: Stage) => {
  const folder = mkdtempSync(join(tmpdir(), "casebook-renamed-"));
  symlinkSync(resolve(fixtureSite), join(folder, "dist"));
  cpSync(hostingFolder(fixtureSite), join(folder, "dist-hosting"), { recursive: true });
  const file = join(folder, "dist-hosting/rules.json");
  const rules = JSON.parse(readFileSync(file, "utf8"));
  const redirects = chain.map((rename) => ({
    from: `${stage.locale}/cases/${rename.from}/`,
    to: `${stage.locale}/cases/${rename.to.replace("{slug}", first(stage).slug)}/`,
  }));
  writeFileSync(file, JSON.stringify({ ...rules, redirects: [...rules.redirects, ...redirects] }));
  const server = await startStaticServer(join(folder, "dist"));
  try {
    await stage.page.goto(`${server.address}${stage.locale}/cases/${from}`);
    await expect(stage.page.locator("h1")).toHaveText(first(stage).title);
    await expect(stage.page).toHaveURL(`${server.address}${stage.locale}/cases/${first(stage).slug}/`);
    // Away from that server before it stops.
    await stage.open(`${stage.locale}/cases/${first(stage).slug}/`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return { heading: first(stage).title, at: `${stage.locale}/cases/${first(stage).slug}/`, reloads: 2 };
};

const isCase = (stage: Stage) => first(stage).title;

/** A search typed by hand finds the first case of the list. */
const findsFirst = (query: (title: string) => string) => async (stage: Stage) => {
  const { page } = stage;
  await stage.open(`${stage.locale}/?q=${encodeURIComponent(query("纸鸢快运"))}`);
  await expect(page.locator('main a[href$="/cases/kite-express/"]').first()).toBeVisible();
  return { heading: isList(stage), at: /\?q=/ };
};

export const addressFaults: readonly Fault[] = [
  { id: "F33", name: "a query that cannot be decoded", run: visit("{zh}/?q=%E0%A4%A", isList) },
  { id: "F34", name: "a path that cannot be decoded", run: inNoLanguage("{zh}/cases/%", /./, /could not be decoded/) },
  { id: "F35", name: "a zero byte", run: inNoLanguage("{zh}/cases/a%00b/", /./) },
  {
    id: "F36",
    name: "encoded slashes and dots in a slug",
    run: visitAll(
      ["{zh}/cases/a%2Fb/", "{zh}/cases/%252e%252e%252fetc/"],
      (stage) => new RegExp(`${notFound(stage)}|${stage.say("notice", "error.case.title")}`),
      /cases\//,
    ),
  },
  { id: "F37", name: "an address that begins with two slashes", run: inNoLanguage("/evil.example/", /evil\.example/) },
  {
    id: "F38",
    name: "names from an object's prototype as slug, facet and value",
    run: visitAll(
      [
        "{zh}/cases/__proto__/",
        "{zh}/cases/constructor/",
        "{zh}/toString/x/",
        "{zh}/sector/__proto__/",
        "{zh}/sector/constructor/",
      ],
      (stage) => new RegExp(`${notFound(stage)}|${stage.say("notice", "error.case.title")}`),
      /./,
    ),
  },
  {
    id: "F39",
    name: "a parameter that would write to the prototype",
    run: async (stage) => {
      const outcome = await visit("{zh}/?__proto__[x]=1&constructor[prototype][x]=1", isList, /./)(stage);
      expect(await stage.page.evaluate(() => ({}) as { x?: unknown }).then((value) => value.x)).toBeUndefined();
      expect(await stage.page.evaluate(() => (({}) as { x?: unknown }).x === undefined)).toBe(true);
      return outcome;
    },
  },
  { id: "F40", name: "ten kilobytes of search text", run: visit(`{zh}/?q=${"a1".repeat(5_000)}`, isList) },
  {
    id: "F41",
    name: "ten thousand parameters",
    run: async (stage) => {
      // Servers refuse an address this long, so it is met on the way back to a history entry.
      await stage.open(`${stage.locale}/`);
      await stage.page.evaluate(() => {
        const pairs = Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? `a${at}=1` : `sector=v${at}`));
        history.pushState(null, "", `?${pairs.join("&")}`);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
      });
      await expect(stage.page.locator("main").getByText("v1", { exact: false }).first()).toBeAttached();
      return { heading: isList(stage), at: /\?a0=1/ };
    },
  },
  {
    id: "F42",
    name: "the same parameter many times",
    run: visit("{zh}/?sector=banking&sector=banking,devices&sort=name&sort=newest", isList),
  },
  {
    id: "F43",
    name: "an unknown value stays visible and can be removed",
    run: async (stage) => {
      await stage.open(`${stage.locale}/?sector=unheard-of`);
      const chip = stage.page.locator("main button").filter({ hasText: "unheard-of" }).first();
      await expect(chip).toBeVisible();
      await chip.click();
      await expect(stage.page).toHaveURL(`${stage.site}${stage.locale}/`);
      return { heading: isList(stage), at: `${stage.locale}/` };
    },
  },
  {
    id: "F44",
    name: "composed and decomposed letters find the same",
    run: findsFirst((title) => title.normalize("NFD")),
  },
  { id: "F45", name: "full-width letters find the same", run: findsFirst(() => "ＫＩＴＥ") },
  { id: "F46", name: "traditional characters find the same", run: findsFirst(() => "紙鳶快運") },
  {
    id: "F47",
    name: "upper case in a slug",
    run: visit(
      "{zh}/cases/KITE-EXPRESS",
      ({ cases }) => cases.find(({ slug }) => slug === "kite-express")?.title ?? "kite-express",
      "{zh}/cases/kite-express/",
    ),
  },
  {
    id: "F48",
    name: "no last slash, or index.html",
    run: async (stage) => {
      const outcome = await visit("{zh}/cases/{slug}", isCase, "{zh}/cases/{slug}/")(stage);
      await expect(stage.page.locator("h1")).toHaveText(outcome.heading);
      return { ...(await visit("{zh}/cases/{slug}/index.html", isCase, "{zh}/cases/{slug}/")(stage)), reloads: 2 };
    },
  },
  {
    id: "F91",
    name: "doubled slashes, and a bracket that a chat tool took along with the link",
    run: async (stage) => {
      const outcome = await visit("/{zh}//cases//{slug}/", isCase, "{zh}/cases/{slug}/")(stage);
      await expect(stage.page.locator("h1")).toHaveText(outcome.heading);
      const bracket = await visit("{zh}/cases/{slug}）", isCase, "{zh}/cases/{slug}")(stage);
      return { ...bracket, reloads: 2 };
    },
  },
  { id: "F49", name: "an old slug", run: renamed("old-name", [{ from: "old-name", to: "{slug}" }]) },
  {
    id: "F50",
    name: "the old slug of an old slug",
    run: renamed("older-name", [
      { from: "older-name", to: "{slug}" },
      { from: "old-name", to: "{slug}" },
    ]),
  },
  {
    id: "F52",
    name: "an unknown slug",
    run: visit("{zh}/cases/nobody-knows/", (stage) => stage.say("notice", "error.case.title")),
  },
  { id: "F53", name: "an unknown language", run: inNoLanguage("fr/cases/kite-express/") },
  {
    id: "F54",
    name: "numbers that are none",
    run: visitAll(["{zh}/?page=-1&limit=NaN", "{zh}/?page=1e9&view=-1", "{zh}/?sort=NaN"], isList, /\?/),
  },
  {
    id: "F55",
    name: "a hostile hash",
    run: async (stage) => {
      await stage.open(`${stage.locale}/cases/${first(stage).slug}/#"><img src=x onerror=alert(1)>%E0%A4%A`);
      return { heading: first(stage).title, at: /#/, allowed: [/is not a decodable element ID/] };
    },
  },
  {
    id: "F56",
    name: "half a character typed into the search",
    run: async (stage) => {
      await stage.open(`${stage.locale}/`);
      const field = stage.page.locator("[role=search] input");
      await field.click();
      await stage.page.evaluate(() => document.execCommand("insertText", false, "a\uD83D"));
      await expect(stage.page).toHaveURL(/q=a/);
      return { heading: isList(stage), at: /\?q=a/ };
    },
  },
];
