import type { Page } from "@playwright/test";
import { expect, inTurn, test } from "./quiet-page.ts";

const words = {
  zh: {
    tag: "zh-Hans",
    facts: "案例概况",
    outline: "本页内容",
    back: "返回列表",
    previous: "上一个案例",
    next: "下一个案例",
    position: "第 2 个，共 3 个",
    enlarge: /^放大查看/,
    viewer: "查看图片",
    switch: "Switch to English",
    noCase: "没有这个案例",
    damaged: "内容已损坏",
    retry: "重试",
    missing: "图片暂缺",
    copied: "本节链接已复制",
  },
  en: {
    tag: "en",
    facts: "At a glance",
    outline: "On this page",
    back: "Back to the list",
    previous: "Previous case",
    next: "Next case",
    position: "2 of 3",
    enlarge: /^Enlarge/,
    viewer: "Picture viewer",
    switch: "切换到中文",
    noCase: "No such story",
    damaged: "The content arrived damaged",
    retry: "Try again",
    missing: "Picture not available",
    copied: "Link to this section copied",
  },
} as const;

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await ready(page);
};
/** The list that the explorer leaves behind in the tab. */
const cameFrom = (page: Page, value: string) =>
  page.addInitScript((text) => sessionStorage.setItem("casebook:list", text), value);
const scaleOf = (page: Page) =>
  page
    .getByRole("dialog")
    .getByRole("img")
    .evaluate((image) => image.clientWidth / (image.parentElement?.clientWidth ?? 1));

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);

  test.describe(`a case in ${locale}`, () => {
    it("opens from the list, and one of its facts leads to a filtered list", async ({ page }) => {
      await open(page, `/${locale}/`);
      const link = page.locator("main article h3 a").first();
      const title = ((await link.textContent()) ?? "").trim();
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      const facts = page.getByRole("region", { name: text.facts });
      await facts.getByRole("link").first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/\\w+/[\\w-]+/$`));
      await expect(page.locator("main article").filter({ hasText: title })).not.toHaveCount(0);
    });

    it("keeps address and heading when the language is switched, and switched back", async ({ page }) => {
      await open(page, `/${locale}/cases/kite-express/?utm_source=mail#background`);
      const other = locale === "zh" ? "en" : "zh";
      await page.getByRole("link", { name: text.switch }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/cases/kite-express/\\?utm_source=mail#background$`));
      await expect(page.locator("html")).toHaveAttribute("lang", words[other].tag);
      await page.getByRole("link", { name: words[other].switch }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/cases/kite-express/\\?utm_source=mail#background$`));
      await expect(page.getByRole("link", { name: text.switch })).toBeFocused();
    });

    it("opens at the heading that the address names, below the header", async ({ page }) => {
      await open(page, `/${locale}/cases/kite-express/#practice`);
      const heading = page.locator("#practice");
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      const header = await page.locator("header").first().boundingBox();
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThan((header?.y ?? 0) + (header?.height ?? 0));
    });

    it("marks the section being read in the outline", async ({ page }) => {
      await open(page, `/${locale}/cases/kite-express/`);
      const outline = page.getByRole("navigation", { name: text.outline });
      await expect(outline.locator("[aria-current]")).toHaveCount(0);
      await outline.getByRole("link").nth(3).click();
      await expect(outline.locator("[aria-current]")).toHaveCount(1);
      await expect(outline.getByRole("link").nth(3)).toHaveAttribute("aria-current", "location");
      await page.goBack();
      await expect(outline.locator("[aria-current]")).toHaveCount(0);
    });

    it("folds the outline on a phone and unfolds it by keyboard", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `/${locale}/cases/kite-express/`);
      const outline = page.getByRole("navigation", { name: text.outline });
      await expect(outline.getByRole("link").first()).toBeHidden();
      await outline.locator("summary").press("Enter");
      await outline.getByRole("link").first().press("Enter");
      await expect(outline.getByRole("link").first()).toBeHidden();
      await expect(page.locator("h2:focus")).toBeInViewport();
    });

    it("copies the link of a heading, and the heading keeps its name", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `/${locale}/cases/kite-express/`);
      const title = (await page.locator("#practice").textContent()) ?? "";
      await expect(page.getByRole("heading", { name: title, exact: true, level: 2 })).toHaveCount(1);
      await page.locator("#practice + a").press("Enter");
      await expect(page.getByText(text.copied)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^http://.*/${locale}/cases/kite-express/#practice$`));
    });

    it("offers the neighbours in the list the reader came from, and the way back to it", async ({ page }) => {
      await cameFrom(
        page,
        JSON.stringify({ address: `/${locale}/?sort=name`, slugs: ["lantern-home", "kite-express", "heron-drive"] }),
      );
      await open(page, `/${locale}/cases/kite-express/`);
      await expect(page.getByText(text.position)).toBeVisible();
      await page.getByRole("link", { name: text.next }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/cases/heron-drive/$`));
      await expect(page.getByRole("link", { name: text.next })).toHaveCount(0);
      await page.getByRole("link", { name: text.previous }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/cases/kite-express/$`));
      await page.getByRole("link", { name: text.back }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/\\?sort=name$`));
    });

    it("hydrates without a message when it is reloaded after it was opened from the list", async ({ page }) => {
      await open(page, `/${locale}/`);
      await page.locator("main article a[href*='/cases/']").first().click();
      await expect(page).toHaveURL(/\/cases\//);
      await page.reload();
      await ready(page);
      await expect(page.getByRole("link", { name: text.back })).toBeVisible();
    });

    it("leads back to the same place in the list", async ({ page }) => {
      await open(page, `/${locale}/`);
      const link = page.locator("main article a[href*='/cases/']").nth(11);
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        addEventListener("click", () => Object.assign(globalThis, { casebookLeft: window.scrollY }), {
          capture: true,
          once: true,
        });
      });
      await link.click();
      await expect(page).toHaveURL(/\/cases\//);
      const left = await page.evaluate(() => (globalThis as unknown as { casebookLeft: number }).casebookLeft);
      expect(left).toBeGreaterThan(300);
      await page.getByRole("navigation", { name: text.outline }).getByRole("link").nth(1).click();
      await page.getByRole("link", { name: text.back }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(left, -1);
    });

    it("enlarges a picture by keyboard alone and returns the focus", async ({ page }) => {
      await open(page, `/${locale}/cases/kite-express/`);
      const opener = page.getByRole("button", { name: text.enlarge }).first();
      await opener.press("Enter");
      const viewer = page.getByRole("dialog", { name: text.viewer });
      await expect(viewer).toBeVisible();
      const first = await viewer.getByRole("img").getAttribute("src");
      await page.keyboard.press("ArrowRight");
      await expect(viewer.getByRole("img")).not.toHaveAttribute("src", first ?? "");
      await page.keyboard.press("ArrowLeft");
      await expect(viewer.getByRole("img")).toHaveAttribute("src", first ?? "");
      await page.keyboard.press("+");
      await page.keyboard.press("+");
      expect(await scaleOf(page)).toBeCloseTo(2.25, 1);
      const top = async () => (await viewer.getByRole("img").boundingBox())?.y ?? 0;
      const before = await top();
      await page.keyboard.press("ArrowDown");
      await expect.poll(top).toBeLessThan(before);
      await page.keyboard.press("-");
      await page.keyboard.press("-");
      await expect.poll(() => scaleOf(page)).toBe(1);
      await page.keyboard.press("Escape");
      await expect(viewer).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

    it("says that a case is unknown and shows the way to all cases", async ({ page, noise }) => {
      await open(page, `/${locale}/cases/no-such-case/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.noCase);
      await page.getByRole("main").getByRole("link").first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      expect(noise.every(({ text: said }) => said.includes("404"))).toBe(true);
      noise.length = 0;
    });

    it("says that its data is damaged, and shows the case when the reader tries again", async ({ page, noise }) => {
      await open(page, `/${locale}/`);
      await page.route(`**/data/${locale}/cases/*.json`, (route) =>
        route.fulfill({ body: '{"schemaVersion":1,"slug"' }),
      );
      await page.locator("main article a[href*='/cases/']").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.damaged);
      await page.unroute(`**/data/${locale}/cases/*.json`);
      await page.getByRole("button", { name: text.retry }).click();
      await expect(page.getByRole("region", { name: text.facts })).toBeVisible();
      noise.length = 0;
    });

    it("shows a card in place of a picture that fails to load, without a layout shift", async ({ page, noise }) => {
      await page.route("**/data/images/**", (route) => route.abort());
      await page.addInitScript(() => {
        Object.assign(globalThis, { casebookShift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (globalThis as unknown as { casebookShift: number }).casebookShift += (
              entry as unknown as { value: number }
            ).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, `/${locale}/cases/kite-express/`);
      const figure = page
        .locator("main figure")
        .filter({ has: page.locator("figcaption") })
        .nth(1);
      await figure.scrollIntoViewIfNeeded();
      const card = page.getByRole("img", { name: text.missing }).first();
      await expect(card).toBeVisible();
      await expect(card).toContainText(locale === "zh" ? "纸鸢快运" : "Kite Express");
      const shift = await page.evaluate(() => (globalThis as unknown as { casebookShift: number }).casebookShift);
      expect(shift).toBeLessThan(0.01);
      noise.length = 0;
    });

    it("prints as a handout of at most two pages with its address as a code, made once the page is printed", async ({
      page,
    }) => {
      await open(page, `/${locale}/cases/kite-express/`);
      const code = page.locator("aside svg[role=img]");
      await expect(code).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
      await expect(code).toBeVisible();
      await expect(code).toHaveAttribute("aria-label", new RegExp(`/${locale}/cases/kite-express/$`));
      await expect(page.getByText(`/${locale}/cases/kite-express/`, { exact: false })).toBeVisible();
      await expect(page.getByRole("navigation")).toHaveCount(0);
      const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
      expect(pages?.length).toBeLessThanOrEqual(2);
    });
  });
}

test("an unknown language gets a page in both languages", async ({ page, noise }) => {
  await open(page, "/fr/cases/kite-express/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(["没有这种语言", "No such language"]);
  noise.length = 0;
});

test("a case has no neighbours and no link back where the stored list is damaged", async ({ page }) => {
  await cameFrom(page, '{"address":"https://evil.example/","slugs":["lantern-home","kite-express"]}');
  await open(page, "/zh/cases/kite-express/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: words.zh.back })).toHaveCount(0);
  await expect(page.getByRole("link", { name: words.zh.previous })).toHaveCount(0);
});

test("a case can be read where the browser denies session storage", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page, "/zh/cases/kite-express/");
  await page.getByRole("navigation", { name: words.zh.outline }).getByRole("link").nth(2).click();
  await expect(page.locator("h2:focus")).toBeInViewport();
});

test("an enlarged picture scrolls, pinches as any page does, and a double click enlarges the point below it", async ({
  page,
}) => {
  await open(page, "/en/cases/kite-express/");
  await page.getByRole("button", { name: words.en.enlarge }).first().click();
  const picture = page.getByRole("dialog").getByRole("img");
  const touchActions = await picture.evaluate((image) => {
    const found = new Set<string>();
    for (let e: Element | null = image; e; e = e.parentElement) found.add(getComputedStyle(e).touchAction);
    return [...found];
  });
  expect(touchActions).toEqual(["auto"]);
  const box = await picture.boundingBox();
  if (!box) throw new Error("The picture has no box.");
  await page.mouse.dblclick(box.x + box.width * 0.75, box.y + box.height * 0.75);
  await expect.poll(() => scaleOf(page)).toBeCloseTo(2, 1);
  const grown = await picture.boundingBox();
  expect((grown?.x ?? 0) + (grown?.width ?? 0) * 0.75).toBeCloseTo(box.x + box.width * 0.75, -1);
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => (await picture.boundingBox())?.y).toBeGreaterThan(grown?.y ?? 0);
});

test("a double click shows a wide picture pixel for pixel", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/en/cases/kite-express/");
  await page.getByRole("button", { name: /conveyor belt/ }).click();
  const picture = page.getByRole("dialog").getByRole("img");
  await picture.dblclick();
  const widths = () => picture.evaluate((image) => [image.clientWidth, (image as HTMLImageElement).naturalWidth]);
  await expect.poll(async () => (await widths())[0]).toBeGreaterThan(800);
  const [shown, natural] = await widths();
  expect(shown).toBeCloseTo(natural ?? 0, -1);
});

test("Reload and Back keep the scroll position, whatever heading the address names", async ({ page }) => {
  await open(page, "/en/cases/kite-express/#architecture");
  await expect(page.locator("#architecture")).toBeFocused();
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.reload();
  await ready(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
  // Not `click`, which would scroll to the link.
  await page.getByRole("navigation", { name: "You are here" }).getByRole("link").dispatchEvent("click");
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/#architecture$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
});

for (const [what, name] of [
  ["picture viewer", words.en.enlarge],
  ["share menu", /^Share$/],
] as const)
  test(`Back with the ${what} open does not leave it over another case`, async ({ page }) => {
    await cameFrom(page, JSON.stringify({ address: "/en/", slugs: ["kite-express", "harbour-bank"] }));
    await open(page, "/en/cases/harbour-bank/");
    await page.getByRole("link", { name: words.en.previous }).click();
    await expect(page).toHaveURL(/kite-express/);
    await page.getByRole("button", { name }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/harbour-bank/);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

test("pictures far below load before the page is printed, without scrolling to them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await open(page, "/en/cases/kite-express/");
  const pictures = page.locator("main figure img");
  await expect
    .poll(() => pictures.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).complete)))
    .not.toContain(false);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a reader who saves data gets the pictures below when the page is printed", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.setViewportSize({ width: 390, height: 400 });
  await open(page, "/en/cases/kite-express/");
  const lazy = page.locator('main figure img[loading="lazy"]');
  await expect(lazy.first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(lazy).toHaveCount(0);
});
