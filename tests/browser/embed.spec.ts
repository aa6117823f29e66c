import type { Page } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { axeFindings } from "./axe-findings.ts";
import { hostPage } from "./host-page.ts";
import { expect, isFull, test } from "./quiet-page.ts";

const frame = (page: Page) => page.frameLocator("iframe").first();
const heightOf = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((element) => element.clientHeight);
const contentHeight = (page: Page) =>
  frame(page)
    .locator("main")
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/** In English only, or in both languages with FULL=1. */
const tried = isFull ? locales : (["en"] as const);

for (const locale of tried)
  test(`${locale}: a foreign page shows a list at its own height, and its links leave the frame`, async ({
    page,
    baseURL,
  }) => {
    const host = await hostPage(
      `<iframe data-casebook src="${baseURL}/embed/list/?lang=${locale}&sector=banking&limit=2" title="x" width="100%" height="80"></iframe>
       <script src="${baseURL}/embed/embed.js" async></script>`,
    );
    await page.goto(host.address);
    await expect(frame(page).getByRole("article")).toHaveCount(2);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(200);
    await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(0);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(0);
    expect(await frame(page).locator("html").getAttribute("lang")).toBe(locale === "zh" ? "zh-Hans" : "en");
    await frame(page)
      .getByRole("link", { name: /查看全部|See all/ })
      .click();
    await expect(page).toHaveURL(`${baseURL}/${locale}/?sector=banking`);
    await host.close();
  });

test("an embed follows the scheme it is given, whatever the system is set to", async ({ page }) => {
  const background = () =>
    page
      .locator("article")
      .first()
      .evaluate((card) => getComputedStyle(card).backgroundColor);
  const lightness = async () => Math.max(...((await background()).match(/\d+/g) ?? []).map(Number));
  for (const [scheme, system] of [
    ["light", "dark"],
    ["dark", "light"],
  ] as const) {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(`/embed/list/?lang=en&limit=1&scheme=${scheme}`);
    await page.locator("article").first().waitFor();
    if (scheme === "light") expect(await lightness()).toBeGreaterThan(230);
    else expect(await lightness()).toBeLessThan(60);
  }
});

test("a script that loads late still gets the height", async ({ page, baseURL }) => {
  const host = await hostPage(
    `<iframe data-casebook src="${baseURL}/embed/case/?lang=zh&slug=kite-express" title="x" width="100%" height="80"></iframe>`,
  );
  await page.goto(host.address);
  await expect(frame(page).getByRole("heading", { name: "纸鸢快运" })).toBeVisible();
  expect(await heightOf(page)).toBe(80);
  await page.addScriptTag({ url: `${baseURL}/embed/embed.js` });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(120);
  await host.close();
});

test("messages from other windows and origins, and impossible heights, are ignored", async ({ page, baseURL }) => {
  const host = await hostPage(
    `<iframe data-casebook src="about:blank" title="x" width="100%" height="80"></iframe>
     <iframe id="other" srcdoc="<p>other</p>" title="y"></iframe>
     <script src="${baseURL}/embed/embed.js"></script>`,
  );
  await page.goto(host.address);
  await page.evaluate(async () => {
    const told = [
      [window, { source: "casebook", height: 900 }],
      [window.frames[1], { source: "casebook", height: 900 }],
      [window.frames[0], { source: "somebody", height: 900 }],
      [window.frames[0], { source: "casebook", height: -5 }],
      [window.frames[0], { source: "casebook", height: Number.NaN }],
      [window.frames[0], { source: "casebook", height: 1e9 }],
      [window.frames[0], { source: "casebook", height: "900" }],
      [window.frames[0], null],
    ] as const;
    const frame = document.querySelector("iframe");
    Object.defineProperty(frame, "src", { value: location.href });
    for (const [source, data] of told)
      dispatchEvent(new MessageEvent("message", { data, origin: location.origin, source: source ?? null }));
    const foreign = { source: "casebook", height: 900 };
    const origin = "https://elsewhere.example";
    dispatchEvent(new MessageEvent("message", { data: foreign, origin, source: window.frames[0] ?? null }));
  });
  expect(await heightOf(page)).toBe(80);
  await page.evaluate(() => {
    const data = { source: "casebook", height: 900 };
    dispatchEvent(new MessageEvent("message", { data, origin: location.origin, source: window.frames[0] ?? null }));
  });
  expect(await heightOf(page)).toBe(900);
  await host.close();
});

test("colours of the host page are used only where they have enough contrast", async ({ page }) => {
  await page.goto("/embed/case/?lang=zh&slug=kite-express&bg=101820&text=ffffff&accent=ffb000&radius=0");
  const card = page.getByRole("article");
  const title = page.getByRole("heading", { level: 1 }).getByRole("link");
  const style = (name: string) =>
    card.evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
  expect(await style("background-color")).toBe("rgb(16, 24, 32)");
  expect(await style("border-top-left-radius")).toBe("0px");
  await expect(title).toHaveCSS("color", "rgb(255, 255, 255)");
  expect(await page.locator("[style]:not(html)").count()).toBe(0);

  await page.goto("/embed/case/?lang=zh&slug=kite-express&scheme=light");
  const usual = await title.evaluate((element) => getComputedStyle(element).color);
  await page.goto(
    "/embed/case/?lang=zh&slug=kite-express&scheme=light&bg=ffffff&text=eeeeee&accent=red;background:url(//evil)",
  );
  await expect(title).toHaveCSS("color", usual);
});

test("an embed of a missing case says so and links to the list", async ({ page, noise }) => {
  await page.goto("/embed/case/?lang=en&slug=nobody");
  await expect(page.getByText("This story is no longer available.")).toBeVisible();
  await expect(page.getByRole("link", { name: "See all stories" })).toHaveAttribute("target", "_top");
  // The browser itself reports the 404 of the case's data.
  expect(noise.splice(0).every(({ kind, text }) => kind === "console" && text.includes("404"))).toBe(true);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("without scripts an embed links to the cases in both languages", async ({ page }) => {
    await page.goto("/embed/list/?lang=en");
    await expect(page.getByRole("link", { name: "查看中文案例" })).toHaveAttribute("target", "_top");
    await expect(page.getByRole("link", { name: "Browse cases in English" })).toHaveAttribute("href", "/en/");
  });
});

for (const locale of tried)
  test(`${locale}: the dialog makes the snippet of the filtered list and shows what it will look like`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${locale}/?sector=banking`);
    await page.getByRole("button", { name: /^(分享|Share)$/ }).click();
    const opener = page.getByRole("button", { name: /^(嵌入|Embed)$/ });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: /^(嵌入到您的网页|Embed in your page)$/ });
    const code = dialog.getByRole("textbox", { name: /^(代码|Code)$/ });
    await expect(code).toHaveValue(new RegExp(`src="${baseURL}/embed/list/\\?lang=${locale}&amp;sector=banking"`));
    await expect(dialog.frameLocator("iframe").getByRole("article").first()).toBeVisible();
    expect(await axeFindings(page, {}, "dialog")).toEqual([]);
    expect(await code.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);

    await dialog.getByRole("radio", { name: /^(单个案例|One story)$/ }).check();
    await dialog.getByRole("combobox", { name: /^(案例|Story)$/ }).selectOption("kite-express");
    await dialog.getByRole("combobox", { name: /^(语言|Language)$/ }).selectOption("en");
    await dialog.getByRole("checkbox", { name: /文字颜色|Text/ }).check();
    await dialog.locator('input[name="text"]').fill("#eeeeee");
    await expect(code).toHaveValue(/embed\/case\/\?lang=en&amp;slug=kite-express&amp;text=eeeeee"/);
    await expect(dialog.frameLocator("iframe").getByRole("heading", { name: "Kite Express" })).toBeVisible();
    await dialog.getByRole("checkbox", { name: /背景色|Background/ }).check();
    await expect(dialog.getByText(/对比度不足|Contrast below/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
