import type { Page } from "@playwright/test";
import { expect, inTurn, test } from "./quiet-page.ts";

const words = {
  zh: {
    devices: /^联网设备/,
    store: /^应用市集/,
    remove: "移除筛选：联网设备",
    clear: "全部清除",
    found: (count: number) => `找到 ${count} 个案例`,
    all: "共 40 个案例",
    spoken: "找到 2 个案例，筛选：行业 联网设备",
    filters: /^筛选/,
    show: (count: number) => `查看 ${count} 个案例`,
    search: "搜索案例",
    newest: "最新加入",
    list: "紧凑列表",
    more: "再显示 25 个案例",
    similar: "回答三个问题",
    banking: /^银行与支付/,
    heading: { typed: "固件", company: "锁芯科技" },
    company: "纸鸢",
    companyName: "纸鸢快运",
    pinyin: "zyky",
    landing: "联网设备案例",
    drop: /^去掉/,
    need: /^诉求/,
    moreValues: "展开其余 4 项",
    find: "在行业中查找",
  },
  en: {
    devices: /^Connected Devices/,
    store: /^App Market/,
    remove: "Remove filter: Connected Devices",
    clear: "Clear all",
    found: (count: number) => (count === 1 ? "1 story found" : `${count} stories found`),
    all: "40 stories",
    spoken: "2 stories found, filtered by Sector: Connected Devices",
    filters: /^Filters/,
    show: (count: number) => (count === 1 ? "Show 1 story" : `Show ${count} stories`),
    search: "Search stories",
    newest: "Newest",
    list: "Compact list",
    more: "Show 25 more stories",
    similar: "Answer three questions",
    banking: /^Banking/,
    heading: { typed: "firmware", company: "Lockwell" },
    company: "Kite",
    companyName: "Kite Express",
    pinyin: "kite-express exp",
    landing: "Connected Devices stories",
    drop: /^Remove (?!filter)/,
    need: /^Need/,
    moreValues: "4 more",
    find: "Find in Sector",
  },
} as const;

const cards = (page: Page) => page.locator("main article");
const panel = (page: Page) => page.locator("aside").first();
/** The group of a facet in the side column, which may be folded. */
const group = (page: Page, facet: string) => panel(page).locator(`details[data-facet="${facet}"]`);
/** The status region of the list; other parts of the page have their own. */
const spoken = (page: Page) => page.locator('main section p[role="status"]');
/** Suggestions; the choices of a native list are options as well. */
const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
const steps = (page: Page) => page.evaluate(() => history.length);

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);
  const open = async (page: Page, query = "") => {
    await page.goto(`/${locale}/${query}`);
    await ready(page);
  };

  test.describe(locale, () => {
    it("filters by sector and product, updates the counts, and Back undoes one step at a time", async ({ page }) => {
      await open(page);
      await expect(page.getByText(text.all, { exact: true })).toBeVisible();
      await expect(spoken(page)).toBeEmpty();
      await group(page, "sector").getByRole("button", { name: text.moreValues }).click();
      await panel(page).getByRole("checkbox", { name: text.devices }).check();
      await expect(page).toHaveURL(`/${locale}/?sector=devices`);
      await expect(page.getByText(text.found(2), { exact: true })).toBeVisible();
      await expect(cards(page)).toHaveCount(2);
      await expect(spoken(page)).toHaveText(text.spoken);
      await expect(panel(page).getByRole("checkbox", { name: text.devices })).toBeFocused();
      await expect(panel(page).getByRole("checkbox", { name: text.banking })).toBeEnabled();

      await group(page, "product").locator("summary").click();
      await panel(page).locator('input[name="product"][value="market"]').check();
      await expect(page).toHaveURL(`/${locale}/?sector=devices&product=market`);
      await expect(cards(page)).toHaveCount(1);
      const chips = page.getByRole("button", { name: /^(移除筛选：|Remove filter: )/ });
      await expect(chips).toHaveCount(2);

      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/?sector=devices`);
      await expect(cards(page)).toHaveCount(2);
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/`);
      await expect(page.getByText(text.all, { exact: true })).toBeVisible();
      await page.goForward();
      await expect(cards(page)).toHaveCount(2);

      await page.getByRole("button", { name: text.remove }).click();
      await expect(page).toHaveURL(`/${locale}/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    });

    it("two changes made faster than the router are two steps of the history", async ({ page }) => {
      await open(page, "?sector=devices");
      const before = await steps(page);
      await page.evaluate(() => {
        for (const value of ["banking", "homes"])
          document.querySelector<HTMLInputElement>(`aside input[value="${value}"]`)?.click();
      });
      await expect(page).toHaveURL(`/${locale}/?sector=devices,banking,homes`);
      expect(await steps(page)).toBe(before + 2);
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/?sector=devices,banking`);
    });

    it("a value chosen, removed and chosen again before the router has caught up stays chosen", async ({ page }) => {
      await open(page);
      const seen = await page.evaluate(async () => {
        const box = document.querySelector<HTMLInputElement>("aside input[name=sector]:not([disabled])");
        const before = history.length;
        // Each step waits for a frame, and gets it only when the page is done with the one before.
        const frame = requestAnimationFrame;
        const held: FrameRequestCallback[] = [];
        window.requestAnimationFrame = (callback) => held.push(callback);
        for (let click = 0; click < 3; click++) box?.click();
        const looks: (boolean | undefined)[] = [];
        for (let step = 1; step <= 3; step++) {
          while (history.length < before + step) {
            for (const callback of held.splice(0)) callback(performance.now());
            await new Promise(frame);
          }
          for (let rest = 0; rest < 3; rest++) await new Promise((done) => requestIdleCallback(done));
          looks.push(box?.checked);
        }
        window.requestAnimationFrame = frame;
        return looks;
      });
      expect(seen).toEqual([true, true, true]);
      await expect(page).toHaveURL(/\?sector=[\w-]+$/);
      await expect(panel(page).locator("input[name=sector]:not([disabled])").first()).toBeChecked();
    });

    it("a deep link shows its filters, and the language switch keeps query and focus", async ({ page }) => {
      await open(page, "?sector=devices,banking&sort=name&utm_source=wechat");
      await expect(cards(page)).toHaveCount(6);
      await expect(panel(page).getByRole("checkbox", { name: text.devices })).toBeChecked();
      const other = page.getByRole("banner").locator(`a[hreflang="${locale === "zh" ? "en" : "zh-Hans"}"]`);
      await other.click();
      await expect(page).toHaveURL(
        `/${locale === "zh" ? "en" : "zh"}/?sector=devices,banking&sort=name&utm_source=wechat`,
      );
      await expect(page.locator("html")).toHaveAttribute("lang", locale === "zh" ? "en" : "zh-Hans");
      await expect(cards(page)).toHaveCount(6);
      await expect(page.getByRole("banner").locator("a[hreflang]").last()).toBeFocused();
    });

    it("typing is one step, finds names by pinyin, and marks the matches", async ({ page }) => {
      await open(page);
      const before = await steps(page);
      const box = page.getByRole("combobox", { name: text.search });
      await box.pressSequentially(text.company, { delay: 30 });
      await expect(cards(page).first().locator("mark").first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${locale}/\\?q=${encodeURIComponent(text.company)}$`));
      await box.press("Escape");
      await box.blur();
      expect(await steps(page)).toBe(before + 1);
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/`);
      await expect(box).toHaveValue("");
      await box.fill(text.pinyin);
      await expect(cards(page).first().getByRole("link", { name: text.companyName }).first()).toBeVisible();
    });

    it("suggestions are chosen by arrows and Enter, closed by Esc, and wait for an input method", async ({ page }) => {
      await open(page);
      const box = page.getByRole("combobox", { name: text.search });
      await box.fill(text.company);
      await expect(options(page).first()).toBeVisible();
      await expect(box).toHaveAttribute("aria-expanded", "true");
      await box.press("Escape");
      await expect(options(page)).toHaveCount(0);
      await expect(box).toHaveValue(text.company);
      await box.press("Escape");
      await expect(box).toHaveValue("");
      await box.fill(text.company);
      await box.press("ArrowDown");
      await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveText(new RegExp(text.companyName));
      await box.dispatchEvent("keydown", { key: "Enter", isComposing: true });
      await expect(page).not.toHaveURL(/cases/);
      await box.press("Enter");
      await expect(page).toHaveURL(`/${locale}/cases/kite-express/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    });

    it("a heading that contains the text is suggested, and leads to it", async ({ page }) => {
      await open(page);
      await page.getByRole("combobox", { name: text.search }).fill(text.heading.typed);
      const heading = options(page).filter({ hasText: text.heading.company });
      await expect(heading.first()).toBeVisible();
      await heading.first().click();
      await expect(page).toHaveURL(new RegExp(`^[^?]+/${locale}/cases/lockwell/#.+`));
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });

    it("an empty list names the filter to remove, and removing it gives the promised cases", async ({ page }) => {
      await open(page, "?sector=devices&product=gpu");
      const drop = page.locator("main").getByRole("button", { name: text.drop }).last();
      await expect(drop).toBeVisible();
      await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await drop.click();
      await expect(cards(page).first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    });

    it("cases like mine take three taps", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: text.similar }).click();
      const start = page.getByRole("dialog");
      for (let tap = 0; tap < 3; tap++) {
        await expect(start.getByRole("heading")).toBeFocused();
        await start.getByRole("listitem").locator("button:enabled").first().click();
      }
      await expect(start.getByRole("heading", { level: 2 })).toBeFocused();
      const closest = start.getByRole("heading", { level: 3 });
      await expect(closest).toHaveCount(3);
      await expect(
        start
          .getByRole("list", { name: /相同|In common/ })
          .first()
          .getByRole("listitem"),
      ).not.toHaveCount(0);
      await closest.first().getByRole("link").click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/cases/[^/]+/$`));
    });

    it("a landing page stands for its value until another is chosen", async ({ page }) => {
      await page.goto(`/${locale}/sector/devices/`);
      await ready(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.landing);
      await expect(page.getByRole("button", { name: text.remove })).toBeVisible();
      await page.getByRole("combobox").last().selectOption("newest");
      await expect(page).toHaveURL(`/${locale}/sector/devices/?sort=newest`);
      await panel(page).getByRole("checkbox", { name: text.banking }).check();
      await expect(page).toHaveURL(`/${locale}/?sector=devices,banking&sort=newest`);
    });

    it("more cases are added with the focus on the first of them, and are there on return", async ({ page }) => {
      await open(page);
      await expect(cards(page)).toHaveCount(15);
      await page.getByRole("button", { name: text.more }).click();
      await expect(cards(page)).toHaveCount(40);
      await expect(cards(page).nth(15).getByRole("link").first()).toBeFocused();
      await cards(page).nth(26).scrollIntoViewIfNeeded();
      await cards(page).nth(26).getByRole("link").first().focus();
      const place = await page.evaluate(() => scrollY);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/cases/);
      await page.goBack();
      await expect(cards(page)).toHaveCount(40);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -2);
      const remembered = await page.evaluate(() => JSON.parse(sessionStorage.getItem("casebook:list") ?? "{}"));
      expect(remembered.address).toBe(`/${locale}/`);
      expect(remembered.slugs).toHaveLength(40);
    });

    it("the view and the order are kept in the address", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: text.list }).click();
      await expect(page).toHaveURL(`/${locale}/?view=list`);
      await page.locator("select").selectOption("name");
      await expect(page).toHaveURL(`/${locale}/?sort=name&view=list`);
      await page.reload();
      await expect(page.getByRole("button", { name: text.list })).toHaveAttribute("aria-pressed", "true");
    });

    it("the story that stands first is in the list as soon as something is chosen", async ({ page }) => {
      await open(page);
      const story = cards(page).first();
      const name = await story.locator("strong").first().innerText();
      const list = page.locator("#results article");
      await expect(list).toHaveCount(14);
      await expect(list.filter({ hasText: name })).toHaveCount(0);
      await panel(page).locator('input[name="sector"][value="freight"]').check();
      await expect(list.filter({ hasText: name })).toHaveCount(1);
      await expect(cards(page)).toHaveCount(await list.count());
    });

    it("a choice takes the first screen away and leaves the value where it was pressed", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 700 });
      await open(page);
      const value = group(page, "sector").getByRole("checkbox").nth(2);
      const top = async () => (await value.boundingBox())?.y ?? 0;
      await value.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, 600));
      const before = await top();
      await value.check();
      await expect(page.locator("h2", { hasText: /家企业|companies/ })).toHaveCount(0);
      expect(await top()).toBeCloseTo(before, 0);
      await value.uncheck();
      await expect(page.locator("h2", { hasText: /家企业|companies/ })).toHaveCount(1);
      expect(await top()).toBeCloseTo(before, 0);
    });

    it("the first two facets are unfolded, the others unfold, and a facet with a chosen value is unfolded", async ({
      page,
    }) => {
      const isOpen = (facet: string) => group(page, facet).evaluate((element: HTMLDetailsElement) => element.open);
      await open(page);
      expect(await Promise.all(["sector", "need", "product"].map(isOpen))).toEqual([true, true, false]);
      await expect(group(page, "product").getByRole("checkbox").first()).toBeHidden();
      await group(page, "product").locator("summary").press("Enter");
      await expect(group(page, "product").getByRole("checkbox").first()).toBeVisible();
      await open(page, "?deployment=edge");
      await expect(group(page, "deployment").getByRole("checkbox", { checked: true })).toBeVisible();
    });

    it("by keyboard alone: a facet is one stop, arrows move along its values, and a long one can be searched", async ({
      page,
    }) => {
      await open(page);
      const sector = group(page, "sector");
      const values = sector.getByRole("checkbox");
      await sector.locator("summary").focus();
      await page.keyboard.press("Tab");
      await expect(values.first()).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(values.nth(1)).toBeFocused();
      await page.keyboard.press("ArrowUp");
      await expect(values.first()).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(sector.getByRole("button", { name: text.moreValues })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(values).toHaveCount(12);
      await page.keyboard.press("Shift+Tab");
      await expect(values.first()).toBeFocused();
      await page.keyboard.press("Shift+Tab");
      await expect(sector.getByRole("searchbox", { name: text.find })).toBeFocused();
      await page.keyboard.type(locale === "zh" ? "ＩＴ" : "it-SERVICES & so");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect(page).toHaveURL(`/${locale}/?sector=software`);
      await expect(values.first()).toBeFocused();
    });
  });

  test.describe(`${locale}, phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    it("the sheet opens by touch, closes by Back, and one choice in it is one step", async ({ page }) => {
      await open(page);
      const button = page.locator("main").getByRole("button", { name: text.filters });
      await button.tap();
      const sheet = page.getByRole("dialog");
      await expect(sheet).toBeVisible();
      await page.goBack();
      await expect(sheet).toBeHidden();
      await expect(page).toHaveURL(`/${locale}/`);

      await button.tap();
      await sheet.getByRole("button", { name: text.moreValues }).tap();
      await sheet.getByRole("checkbox", { name: text.devices }).tap();
      await expect(sheet.getByRole("button", { name: text.show(2) })).toBeVisible();
      await sheet.getByRole("button", { name: text.show(2) }).tap();
      await expect(sheet).toBeHidden();
      await expect(cards(page)).toHaveCount(2);
      await expect(button).toContainText("1");
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/`);
      await expect(sheet).toBeHidden();
    });

    it("a button of the strip opens the filters at its facet", async ({ page }) => {
      await open(page);
      await page.locator("main").getByRole("button", { name: text.need }).first().tap();
      const sheet = page.getByRole("dialog");
      const values = sheet.locator('details[data-facet="need"]').getByRole("checkbox");
      await expect(values.first()).toBeInViewport();
      await expect(sheet.locator("details[open]")).toHaveCount(1);
      await values.first().tap();
      await expect(page).toHaveURL(`/${locale}/?need=uptime`);
      await sheet.getByRole("button", { name: text.show(14) }).tap();
      await expect(sheet).toBeHidden();
      await expect(cards(page)).toHaveCount(14);
    });

    it("nothing is wider than a screen of 320 px", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const query of ["", "?sector=devices,banking&view=list", "?sector=devices&product=gpu&q=anvil"]) {
        await open(page, query);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(320);
      }
    });
  });
}

test("the list page requests no script beyond those of its weight until the reader acts", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto("/zh/");
  await ready(page);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("script[src], link[rel=modulepreload]")].map(
      (element) => new URL(element.getAttribute("src") ?? element.getAttribute("href") ?? "", location.href).pathname,
    ),
  );
  const counted = new Set(named);
  const uncounted = scripts.filter((path) => !counted.has(path) && !/libraries-|rolldown-runtime-/.test(path));
  // The offline copy comes once the page has loaded.
  expect(uncounted.filter((path) => !/\/offline-copy-[\w-]+\.js$/.test(path))).toEqual([]);
  await page.getByRole("combobox", { name: words.zh.search }).focus();
  await expect.poll(() => scripts.some((path) => path.includes("text-search-"))).toBe(true);
});
