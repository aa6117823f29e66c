import { expect, inTurn, test } from "./quiet-page.ts";
import { slowProcessor } from "./slow-processor.ts";

const key = "casebook:shortlist";
const words = {
  zh: { own: "我的收藏", title: "清单标题", link: "清单链接", up: /^上移：/, down: /^下移：/, remove: /^移出清单：/ },
  en: {
    own: "Saved stories",
    title: "Title of the list",
    link: "Link to this list",
    up: /^Move up: /,
    down: /^Move down: /,
    remove: /^Remove: /,
  },
} as const;

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);

  it(`${locale}: a case kept on its page is on the list, in every open window, and survives a reload`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(`/${locale}/shortlist/`);
    await page.goto(`/${locale}/cases/kite-express/`);
    const heart = page.getByRole("button", { name: /^(收藏|Shortlist )/ });
    await expect(heart).toHaveAttribute("aria-pressed", "false");
    await heart.click();
    await expect(heart).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("banner").getByText(/已收藏 1 个案例|1 case kept/)).toBeAttached();
    await expect(other.getByRole("heading", { level: 2, name: /纸鸢快运|Kite Express/ })).toBeVisible();
    await page.reload();
    await expect(heart).toHaveAttribute("aria-pressed", "true");
    await heart.press("Space");
    await expect(heart).toHaveAttribute("aria-pressed", "false");
    await expect(other.getByRole("heading", { level: 2, name: /纸鸢快运|Kite Express/ })).toHaveCount(0);
  });

  it(`${locale}: a list is ordered and titled by keyboard, and its link shows the same elsewhere`, async ({
    page,
    browser,
  }) => {
    await page.addInitScript(
      ([name, value]) => {
        if (name && value && localStorage.getItem(name) === null) localStorage.setItem(name, value);
      },
      [key, '{"slugs":["kite-express","lantern-home","pelago-pay"],"title":""}'],
    );
    await page.goto(`/${locale}/shortlist/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.own);
    const down = page.getByRole("button", { name: text.down }).first();
    await down.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listitem").first()).toContainText(/灯语智家|Lantern Home/);
    await expect(page.getByRole("status").filter({ hasText: /第 2 位|place 2/ })).toBeAttached();
    await expect(page.getByRole("button", { name: /(下移：纸鸢快运|Move down: Kite Express)/ })).toBeFocused();
    await page.getByRole("button", { name: text.remove }).nth(1).press("Enter");
    await expect(page.getByRole("button", { name: text.remove })).toHaveCount(2);
    await expect(page.getByRole("button", { name: text.remove }).nth(1)).toBeFocused();
    await page.getByLabel(text.title).fill("给银行的 A & B");
    const link = await page.getByLabel(text.link).inputValue();
    expect(new URL(link).search).toBe(
      "?cases=lantern-home,pelago-pay&title=%E7%BB%99%E9%93%B6%E8%A1%8C%E7%9A%84%20A%20%26%20B",
    );

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(link);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("给银行的 A & B");
    await expect(stranger.getByRole("heading", { level: 2 })).toHaveText([
      /灯语智家|Lantern Home/,
      /泊岸支付|Pelago Pay/,
    ]);
    await stranger.close();
  });
}

test("the heart on a card adds the case to the shortlist without opening it", async ({ page }) => {
  await page.goto("/zh/?sector=freight");
  const heart = page.getByRole("button", { name: "收藏纸鸢快运" });
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL("/zh/?sector=freight");
  await page.getByRole("banner").getByRole("link", { name: /^收藏/ }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["纸鸢快运"]);
});

test("the title of a shared list can be typed on a slow processor, also in the middle of a word", async ({ page }) => {
  await page.goto("/en/shortlist/?cases=kite-express,lantern-home");
  const title = page.getByLabel("Title of the list");
  await slowProcessor(page, 20);
  await title.pressSequentially("Bks for Monday");
  await title.press("Home");
  await title.press("ArrowRight");
  await title.pressSequentially("an");
  await expect(title).toHaveValue("Banks for Monday");
  await slowProcessor(page, 1);
  await expect(page).toHaveURL(/&title=Banks%20for%20Monday$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Banks for Monday");
});

test("a shared list names missing cases and lets the reader remove them", async ({ page }) => {
  await page.goto("/zh/shortlist/?cases=kite-express,nobody,lantern-home");
  await expect(page.getByRole("heading", { name: "有 1 个案例找不到了" })).toBeVisible();
  await page.getByRole("button", { name: "移出：nobody" }).click();
  await expect(page).toHaveURL("/zh/shortlist/?cases=kite-express,lantern-home");
  await expect(page.getByRole("heading", { name: /找不到/ })).toHaveCount(0);
  await page
    .getByRole("button", { name: /^移出清单/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^移出清单/ })
    .first()
    .click();
  await expect(page.getByText("这个链接里没有案例。")).toBeVisible();
});

test("a shared list can be added to the reader's own and compared", async ({ page }) => {
  await page.goto("/en/shortlist/?cases=kite-express,lantern-home,pelago-pay,orchid-travel,basket-fresh&title=Five");
  await page.getByRole("button", { name: "Save to my list" }).click();
  await page.getByRole("link", { name: "See my saved stories" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Five");
  await page.getByRole("link", { name: "Compare the first 4" }).click();
  await expect(page).toHaveURL("/en/compare/?cases=kite-express,lantern-home,pelago-pay,orchid-travel");
});

for (const [what, stored] of [
  ["corrupt", "{"],
  ["of the wrong kind", '{"slugs":{"length":9},"title":[]}'],
  ["hostile", '{"__proto__":{"slugs":["kite-express"]},"slugs":["__proto__","kite-express",7]}'],
] as const)
  test(`storage that is ${what} is ignored`, async ({ page }) => {
    await page.addInitScript(([name, value]) => localStorage.setItem(name, value), [key, stored] as const);
    await page.goto("/zh/shortlist/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("我的收藏");
    await page.goto("/zh/cases/lantern-home/");
    await page.getByRole("button", { name: /^收藏/ }).click();
    await expect(page.getByRole("button", { name: /^收藏/ })).toHaveAttribute("aria-pressed", "true");
  });

test("when the browser blocks storage, the list lasts while the page is open, and the page says so", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("/zh/cases/kite-express/");
  await page.getByRole("button", { name: /^收藏/ }).click();
  await page.getByRole("banner").getByRole("link", { name: /^收藏/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "纸鸢快运" })).toBeVisible();
  await expect(page.getByText(/浏览器不允许保存收藏/)).toBeVisible();
});

test("where the clipboard is refused, the link is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto("/zh/shortlist/?cases=kite-express");
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText(/链接已选中/)).toBeVisible();
  await expect(page.getByLabel("清单链接")).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("/zh/shortlist/?cases=kite-express");
});

test("the printed list has a page of contents and one page per case", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto("/zh/shortlist/?cases=kite-express,lantern-home&title=两个案例");
  await page.getByRole("button", { name: "打印资料" }).click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
});
