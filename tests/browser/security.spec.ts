import { locales } from "../../src/domain/locale.ts";
import naughty from "../fixtures/naughty-strings/strings.json" with { type: "json" };
import { expect, isFull, test } from "./quiet-page.ts";

const canary = `"><img src=x onerror="window.__pwned=1"><svg/onload=window.__pwned=1><script>window.__pwned=1</script>javascript:window.__pwned=1`;
const pwned = () => (window as unknown as { __pwned?: unknown }).__pwned;

/** Ways to smuggle another site's address into ours. */
const hosts = [
  "//evil.example",
  "\\\\evil.example",
  "/\\evil.example",
  "https:evil.example",
  "https://evil.example",
  "%2f%2fevil.example",
  "/%2Fevil.example",
  "///evil.example",
  "%5C%5Cevil.example",
  "javascript:window.__pwned=1",
];
const places = ["/zh/?next=", "/zh/?lang=", "/zh/cases/", "/"];
/** Each of them in every place with FULL=1, otherwise in two of the four by turns. */
const redirects = hosts.flatMap((host, row) =>
  places.filter((_, at) => isFull || (at + row) % 2 === 0).map((place) => `${place}${host}`),
);

test("addresses of another site inside our own lead nowhere", async ({ page, noise, baseURL }) => {
  test.setTimeout(90_000);
  expect(redirects).toHaveLength(isFull ? 40 : 20);
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) outside.push(request.url());
  });
  for (const path of redirects) {
    await page.goto(`${baseURL}${path}`);
    expect(new URL(page.url()).origin, path).toBe(baseURL);
    await expect(page.locator("h1").first(), path).toBeVisible();
    const away = await page.evaluate(
      (own) => [...document.links].filter(({ href }) => !href.startsWith(own) && /evil|javascript/.test(href)).length,
      baseURL ?? "",
    );
    expect(away, path).toBe(0);
  }
  expect(outside).toEqual([]);
  noise.splice(0, noise.length, ...noise.filter(({ text }) => !/^Failed to load resource/.test(text)));
});

test("the browser refuses markup from text, and every policy but the one for the worker's address", async ({
  browser,
  baseURL,
}) => {
  // A page of its own: every refusal is a complaint, which is what is wanted here.
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(`${baseURL}/zh/`);
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  const refused = await page.evaluate(() => {
    type Factory = { createPolicy: (name: string, rules: object) => unknown };
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
    const acts: Record<string, () => unknown> = {
      "another policy": () => trustedTypes.createPolicy("another", {}),
      "a default policy": () => trustedTypes.createPolicy("default", {}),
      "the same once more": () => trustedTypes.createPolicy("casebook-sw", {}),
      innerHTML: () => Object.assign(document.createElement("p"), { innerHTML: "<b>x</b>" }),
      "a script's address": () => Object.assign(document.createElement("script"), { src: "/x.js" }),
    };
    return Object.entries(acts).flatMap(([name, act]) => {
      try {
        act();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual([
    "another policy",
    "a default policy",
    "the same once more",
    "innerHTML",
    "a script's address",
  ]);
  await page.close();
});

test("no page sends a request to another site, and none sets a cookie", async ({ page, context, baseURL }) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) outside.push(request.url());
  });
  for (const path of [
    "/",
    "/zh/",
    "/en/?q=devops",
    "/zh/cases/kite-express/",
    "/en/insights/",
    "/zh/shortlist/",
    "/en/compare/",
  ]) {
    await page.goto(path);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  }
  expect(outside).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

/** All strings in both languages with FULL=1, otherwise those with markup or code and every sixth of the others, in one. */
const tried = naughty.filter((text, at) => isFull || at % 6 === 0 || /<|javascript:|alert|\$\{|\{\{/i.test(text));

for (const locale of isFull ? locales : (["en"] as const))
  test(`${tried.length} naughty strings as search text and as values of the address run no script, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`/${locale}/`);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    const fails = await page.evaluate(async (texts) => {
      const faults: string[] = [];
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (const text of texts) {
        const value = encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));
        history.pushState(null, "", `?q=${value}&sector=${value}&sort=${value}&x=${value}#${value}`);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
        await painted();
        if ((window as unknown as { __pwned?: unknown }).__pwned !== undefined || !document.querySelector("h1"))
          faults.push(text);
      }
      return faults;
    }, tried);
    expect(naughty.length).toBeGreaterThanOrEqual(485);
    expect(fails).toEqual([]);
    await page.locator("[role=search] input").fill(canary);
    await expect(page).toHaveURL(/q=/);
    expect(await page.evaluate(pwned)).toBeUndefined();
  });

test("a canary in every text of a case and of the list stays text", async ({ page, noise }) => {
  const poison = (value: unknown, key = ""): unknown => {
    if (typeof value === "string")
      return /^(slug|lang|kind|marker|id|src|added|facet)$/.test(key) ? value : `${value}${canary}`;
    if (Array.isArray(value)) return value.map((item) => poison(item, ["availableLangs"].includes(key) ? "lang" : key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, name === "facets" ? inner : poison(inner, name)]),
      );
    return value;
  };
  await page.route("**/data/*/{catalog,cases/*}.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: poison(await response.json()) });
  });
  await page.goto("/zh/");
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  await page.locator('main a[href$="/cases/kite-express/"]').first().click();
  await expect(page.locator("h1")).toContainText("onerror");
  expect(await page.evaluate(pwned)).toBeUndefined();
  expect(await page.locator("main img[src=x], main script, main [onerror]").count()).toBe(0);
  expect(
    await page.evaluate(() => [...document.links].filter(({ protocol }) => protocol === "javascript:").length),
  ).toBe(0);
  await page.goto("/zh/cases/kite-express/");
  await page.locator('header a[href$="/zh/"]').first().click();
  await expect(page.locator("main article").first()).toContainText("onerror");
  expect(await page.evaluate(pwned)).toBeUndefined();
  // The share pictures of altered texts were never drawn.
  noise.splice(0, noise.length, ...noise.filter(({ text }) => !/status of 404/.test(text)));
});
