import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, inTurn, test } from "./quiet-page.ts";

const words = {
  zh: {
    share: "分享",
    link: "链接",
    copyLink: "复制链接",
    copied: "已复制",
    byHand: /浏览器不允许/,
    campaign: "推广参数",
    fields: ["来源", "媒介", "活动"],
    mend: "改为 spring-launch",
    markdown: "复制为 Markdown",
    quote: "复制引语和出处",
    picture: "分享图片",
    png: "下载图片（PNG）",
    svg: "下载二维码（SVG）",
    failed: /没有载入/,
  },
  en: {
    share: "Share",
    link: "Link",
    copyLink: "Copy link",
    copied: "Copied",
    byHand: /does not allow copying/,
    campaign: "Campaign parameters",
    fields: ["Source", "Medium", "Campaign"],
    mend: "Use spring-launch",
    markdown: "Copy as Markdown",
    quote: "Copy quote with source",
    picture: "Picture",
    png: "Download picture (PNG)",
    svg: "Download QR code (SVG)",
    failed: /could not be loaded/,
  },
} as const;

const openCase = async (page: Page, locale: "zh" | "en", query = "") => {
  await page.goto(`/${locale}/cases/kite-express/${query}`);
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
};
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Presses Tab until the control with these words has the focus; never more often than a page has controls. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab never reached "${name}".`);
}

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);

  test.describe(`sharing a case in ${locale}`, () => {
    it("works by keyboard: opens, copies the clean link, closes, returns the focus", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openCase(page, locale, "?utm_source=mail#practice");
      const opener = page.getByRole("button", { name: text.share, exact: true });
      await opener.press("Enter");
      const menu = page.getByRole("dialog", { name: text.share });
      await expect(menu).toBeVisible();
      await expect(menu.getByLabel(text.link, { exact: true })).toHaveValue(
        new RegExp(`^http://[^/]+/${locale}/cases/kite-express/$`),
      );
      await menu.getByRole("button", { name: text.copyLink }).press("Enter");
      await expect(menu.getByText(text.copied)).toBeVisible();
      expect(await clipboard(page)).toMatch(new RegExp(`/${locale}/cases/kite-express/$`));
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

    it("lets every control of the menu be reached by Tab, and nothing behind it", async ({ page }) => {
      await openCase(page, locale);
      await page.getByRole("button", { name: text.share, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expect(page.getByRole("dialog").getByText(text.svg)).toBeVisible();
      const reached = new Set<string>();
      for (let step = 0; step < 18; step++) {
        await page.keyboard.press("Tab");
        const place = await page.evaluate(() => {
          const element = document.activeElement;
          return element?.closest("dialog") ? (element.textContent ?? "") + element.tagName : (element?.tagName ?? "");
        });
        reached.add(place);
      }
      for (const name of [text.copyLink, text.campaign, text.markdown, text.quote, text.picture, text.svg])
        expect([...reached].some((place) => place.startsWith(name))).toBe(true);
      expect([...reached].filter((place) => /^(A|H1|MAIN)$/.test(place))).toEqual([]);
    });

    it("builds a campaign link, refuses values that break reports and offers a valid one", async ({ page }) => {
      await openCase(page, locale);
      await page.getByRole("button", { name: text.share, exact: true }).click();
      const menu = page.getByRole("dialog", { name: text.share });
      await menu.getByText(text.campaign).click();
      const [source, medium, campaign] = text.fields.map((name) => menu.getByLabel(name, { exact: true }));
      await source?.fill("wechat");
      await medium?.fill("social");
      await campaign?.fill("Spring Launch");
      const link = menu.getByLabel(text.link, { exact: true });
      await expect(campaign ?? link).toHaveAttribute("aria-invalid", "true");
      await expect(link).not.toHaveValue(/utm/);
      await menu.getByRole("button", { name: text.mend }).click();
      await expect(link).toHaveValue(/\?utm_source=wechat&utm_medium=social&utm_campaign=spring-launch$/);
      await expect(
        menu
          .getByRole("status")
          .or(menu.locator("output"))
          .getByText(/utm_campaign=spring-launch/),
      ).toBeVisible();
      await expect(menu.getByRole("img", { name: /utm_campaign=spring-launch/ })).toBeVisible();
    });

    it("copies the story as Markdown and the quote with its source", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openCase(page, locale);
      const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
      await page.getByRole("button", { name: text.share, exact: true }).click();
      await page.getByRole("button", { name: text.markdown }).click();
      await expect(page.getByRole("dialog").getByText(text.copied)).toBeVisible();
      const markdown = await clipboard(page);
      expect(markdown.startsWith(`# ${title}\n`)).toBe(true);
      expect(markdown).toMatch(new RegExp(`<http://[^/]+/${locale}/cases/kite-express/>\\n$`));
      expect(markdown.match(/^## /gm)?.length).toBeGreaterThan(4);
      expect(markdown.match(/^!\[.*\]\(<https?:\/\/.*\/data\/images\/.*>\)$/gm)?.length).toBe(3);
      await page.getByRole("button", { name: text.quote }).click();
      await expect
        .poll(() => clipboard(page))
        .toMatch(new RegExp(`^“.*”\\n—.*\\nhttp://.*/${locale}/cases/kite-express/$`, "s"));
    });

    it("shows the text, selected, when the clipboard is not available", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await openCase(page, locale);
      await page.getByRole("button", { name: text.share, exact: true }).click();
      await page.getByRole("button", { name: text.copyLink }).click();
      const area = page.getByLabel(text.byHand);
      await expect(area).toBeFocused();
      await expect(area).toHaveValue(new RegExp(`/${locale}/cases/kite-express/$`));
      const selected = await area.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart);
      expect(selected).toBe((await area.inputValue()).length);
    });

    it("offers the share picture and an SVG of the code for download", async ({ page }) => {
      await openCase(page, locale);
      await page.getByRole("button", { name: text.share, exact: true }).click();
      await page.getByText(text.picture, { exact: true }).click();
      const [picture] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: text.png }).click(),
      ]);
      expect(picture.suggestedFilename()).toBe("kite-express.png");
      const bytes = readFileSync(await picture.path());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      const [code] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: text.svg }).click(),
      ]);
      expect(code.suggestedFilename()).toBe("kite-express-qr.svg");
      expect(readFileSync(await code.path(), "utf8")).toMatch(/^<svg xmlns=.*<path d="M.*Z"\/><\/svg>\n$/);
    });

    it("says so when the menu cannot be loaded, and opens it on another try", async ({ page, noise }) => {
      await openCase(page, locale);
      await page.route("**/assets/share-dialog*.js", (route) => route.abort());
      const opener = page.getByRole("button", { name: text.share, exact: true });
      await opener.click();
      await expect(page.getByText(text.failed)).toBeVisible();
      await page.unroute("**/assets/share-dialog*.js");
      await opener.click();
      await expect(page.getByRole("dialog", { name: text.share })).toBeVisible();
      noise.length = 0;
    });
  });
}

const listTexts = {
  zh: {
    title: "客户案例",
    filters: "行业 银行与支付、IT 服务与软件 · 诉求 高可用",
    embed: "嵌入",
    dialog: "嵌入到您的网页",
    code: "代码",
  },
  en: {
    title: "Customer stories",
    filters: "Sector: Banking & Payments, IT Services & Software · Need: Uptime",
    embed: "Embed",
    dialog: "Embed in your page",
    code: "Code",
  },
} as const;
const filtered = "sector=banking,software&need=uptime";

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);
  const listText = listTexts[locale];
  // Keys in another order, a default and a campaign: none of that is worth passing on.
  const untidy = `/${locale}/?sort=recommended&need=uptime&sector=banking,software&utm_source=mail`;
  const clean = new RegExp(`^http://[^/]+/${locale}/\\?${filtered}$`);
  const openList = async (page: Page, address = untidy) => {
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
  };

  test.describe(`sharing a filtered list in ${locale}`, () => {
    it("by mouse: the clean link, the shown cases as Markdown, and neither quote nor picture", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openList(page);
      const results = page.getByRole("article");
      const titles = await results.getByRole("heading").allTextContents();
      expect(titles.length).toBeGreaterThan(1);
      const first = (await results.first().innerText()).replace(/\s+/g, " ");
      await page.getByRole("button", { name: text.share, exact: true }).click();
      const menu = page.getByRole("dialog", { name: text.share });
      await expect(menu.getByLabel(text.link, { exact: true })).toHaveValue(clean);
      await expect(menu.getByRole("img", { name: new RegExp(filtered) })).toBeVisible();
      await expect(menu.getByRole("button", { name: text.quote })).toHaveCount(0);
      await expect(menu.getByText(text.picture, { exact: true })).toHaveCount(0);

      await menu.getByRole("button", { name: text.markdown }).click();
      await expect(menu.getByText(text.copied)).toBeVisible();
      const [heading, , chosen, , ...rest] = (await clipboard(page)).trimEnd().split("\n");
      expect(heading).toBe(`# ${listText.title}`);
      expect(chosen).toBe(listText.filters);
      const lines = rest.filter((line) => line.startsWith("- "));
      const read = lines.map((line) => /^- \[\*\*(.+?)\*\*\]\(<(http:\/\/.+?)>\) (.+)$/.exec(line)?.slice(1) ?? []);
      expect(read.map(([title]) => title)).toEqual(titles);
      expect(first).toContain(read[0]?.[2]);
      for (const [, link = ""] of read) expect((await page.request.get(link)).status()).toBe(200);
      expect(rest.at(-1)).toMatch(new RegExp(clean.source.replace("^", "^<").replace("$", ">$")));
    });

    it("by keyboard alone: copies the link, opens the embed snippet, and each Esc returns the focus", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openList(page);
      const opener = page.getByRole("button", { name: text.share, exact: true });
      await tabTo(page, text.share);
      await expect(opener).toBeFocused();
      await page.keyboard.press("Enter");
      const menu = page.getByRole("dialog", { name: text.share });
      await expect(menu).toBeVisible();
      await tabTo(page, text.copyLink);
      await page.keyboard.press("Enter");
      await expect(menu.getByText(text.copied)).toBeVisible();
      expect(await clipboard(page)).toMatch(clean);
      await tabTo(page, listText.embed);
      await page.keyboard.press("Enter");
      const embed = page.getByRole("dialog", { name: listText.dialog });
      await expect(embed.getByRole("textbox", { name: listText.code })).toHaveValue(
        new RegExp(`/embed/list/\\?lang=${locale}&amp;${filtered.replaceAll("&", "&amp;")}"`),
      );
      await page.keyboard.press("Escape");
      await expect(embed).toHaveCount(0);
      await expect(menu.getByRole("button", { name: listText.embed, exact: true })).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

    it("a page of one value keeps its short address, and the whole list its own", async ({ page }) => {
      for (const address of [`/${locale}/sector/banking/`, `/${locale}/`]) {
        await openList(page, address);
        await page.getByRole("button", { name: text.share, exact: true }).click();
        const link = page.getByRole("dialog", { name: text.share }).getByLabel(text.link, { exact: true });
        await expect(link).toHaveValue(new RegExp(`^http://[^/]+${address}$`));
      }
    });
  });
}

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("the menu is a sheet at the foot, as wide as the screen, and a tap beside it closes it", async ({ page }) => {
    await openCase(page, "zh");
    // Once the banner has been read, it stands at the lower edge of the window.
    await page.mouse.wheel(0, 600);
    await page.getByRole("button", { name: words.zh.share, exact: true }).filter({ visible: true }).tap();
    const menu = page.getByRole("dialog", { name: words.zh.share });
    const box = await menu.boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    await page.touchscreen.tap(195, 10);
    await expect(menu).toHaveCount(0);
  });
});
