import { expect, inTurn, test } from "./quiet-page.ts";

const words = {
  zh: { title: "案例分布", map: /行业 × 诉求/, none: "还没有案例", found: /找到 (\d+) 个案例|共 (\d+) 个案例/ },
  en: {
    title: "Insights",
    map: /Sector × need/,
    none: "No story yet",
    found: /(\d+) (?:story|stories)(?: found)?/,
  },
} as const;

for (const locale of ["zh", "en"] as const) {
  const text = words[locale];
  const it = inTurn(locale);

  it(`${locale}: a number of the map opens the list with as many cases`, async ({ page }) => {
    await page.goto(`/${locale}/insights/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.title);
    const table = page.getByRole("region", { name: text.map }).getByRole("table");
    const cell = table.getByRole("cell").getByRole("link").first();
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/\\?sector=[a-z-]+&need=[a-z-]+$`));
    await expect(page.locator("main article h3")).toHaveCount(count);
  });

  it(`${locale}: empty cells say so, and their number is shown`, async ({ page }) => {
    await page.goto(`/${locale}/insights/`);
    const region = page.getByRole("region", { name: text.map });
    const empty = await region.getByRole("img", { name: text.none }).count();
    const cells = await region.getByRole("table").locator("tbody td").count();
    const linked = await region.getByRole("table").locator("tbody td a").count();
    expect(empty + linked).toBe(cells);
    const told = await page
      .getByRole("group", { name: /图例|Legend/ })
      .first()
      .locator("strong")
      .innerText();
    expect(
      told
        .match(/\d+/g)
        ?.map(Number)
        .sort((one, other) => one - other),
    ).toEqual([empty, cells]);
  });

  it(`${locale}: two products used together lead to the cases that have both`, async ({ page }) => {
    await page.goto(`/${locale}/insights/`);
    const entry = page
      .getByRole("region", { name: /一起使用|used together/ })
      .getByRole("listitem")
      .first();
    const count = Number(/\d+/.exec(await entry.locator("span").textContent().then(String))?.[0]);
    await entry.getByRole("link").click();
    await expect(page).toHaveURL(/\?product\.all=[a-z-]+,[a-z-]+$/);
    await expect(page.locator("main article h3")).toHaveCount(count);
  });
}

test("numbers stay readable when the reader forces colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/zh/insights/");
  const cell = page.getByRole("table").first().locator("tbody td a").first();
  await expect(cell).toBeVisible();
  const border = await cell.locator("..").evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(border).toBe("solid");
});
