// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { site } from "../../../../src/i18n/site.ts";
import { aCatalog, aDetail, aSummary } from "../../../fixtures/cases.ts";
import { openApp, sourceOf } from "../../open-app.tsx";

const catalog = aCatalog(
  aSummary("wending", { industry: ["iot"] }, { title: "文鼎创" }),
  aSummary("huaxia", { industry: ["finance"] }, { title: "华夏银行" }),
);
const content = {
  "zh/catalog.json": catalog,
  "en/catalog.json": { ...catalog, lang: "en" },
  "zh/cases/wending.json": aDetail("wending", { title: "文鼎创" }),
};
const open = (address: string) => openApp(address, sourceOf(content));
/** The header of the site; pages have headers of their own, further down. */
const header = async () => within((await screen.findAllByRole("banner"))[0] as HTMLElement);
const { zh } = site.texts;
const blank = { ...zh };

beforeEach(() => {
  const primary = { label: "联系我们", href: "https://vendor.example/contact?lang=zh", isPage: false };
  Object.assign(zh, { actions: { primary, texts: {} } });
});
afterEach(() => {
  cleanup();
  Object.assign(zh, blank);
  if (!("brand" in blank)) delete zh.brand;
});

describe("the action says where the reader was", () => {
  it.each([
    ["/zh/", null],
    ["/zh/?industry=finance,iot&q=我们的项目&utm_source=mail", "industry:finance,industry:iot"],
    ["/zh/?industry=typed-by-somebody", null],
    ["/zh/industry/iot/", "industry:iot"],
    ["/zh/cases/wending/", "wending"],
    ["/zh/cases/typed-by-somebody/", null],
  ])("%s: %s", async (address, from) => {
    await open(address);
    const { href } = (await (await header()).findByRole("link", { name: "联系我们" })) as HTMLAnchorElement;
    expect(new URL(href).searchParams.get("from")).toBe(from);
    expect(new URL(href).searchParams.get("lang")).toBe("zh");
  });
});

describe("the brand", () => {
  it("leads to the vendor, and the words beside it to the list", async () => {
    Object.assign(zh, { brand: { name: "Vendor", href: "https://vendor.example/" } });
    await open("/zh/cases/wending/");
    const links = (await (await header()).findAllByRole("link")).map((link) => link.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(["https://vendor.example/", "/zh/"]));
  });

  it("is the name of the site, which leads to the list, where none is set", async () => {
    await open("/zh/cases/wending/");
    expect((await (await header()).findByRole("link", { name: zh.name })).getAttribute("href")).toBe("/zh/");
  });
});

describe("the menu of narrow windows", () => {
  it("has pages, saved stories, language and action, and closes", async () => {
    await open("/zh/");
    const button = await (await header()).findByRole("button", { name: "菜单" });
    await userEvent.click(button);
    const menu = within(await screen.findByRole("dialog", { name: "菜单" }));
    for (const name of ["全部案例", "收藏", "Switch to English", "联系我们"])
      expect(menu.getByRole("link", { name })).toBeTruthy();
    await userEvent.click(menu.getByRole("button", { name: "关闭菜单" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("closes with a choice", async () => {
    const router = await open("/zh/");
    await userEvent.click(await (await header()).findByRole("button", { name: "菜单" }));
    const menu = within(await screen.findByRole("dialog", { name: "菜单" }));
    await userEvent.click(menu.getByRole("link", { name: "收藏" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/zh/shortlist/"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

it("a second skip link leads to the results, on pages that have some", async () => {
  await open("/zh/");
  expect((await (await header()).findByRole("link", { name: "跳到结果" })).getAttribute("href")).toBe("#results");
  cleanup();
  await open("/zh/cases/wending/");
  expect((await header()).queryByRole("link", { name: "跳到结果" })).toBeNull();
});
