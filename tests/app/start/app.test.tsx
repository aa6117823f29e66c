// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ContentError } from "../../../src/content/errors.ts";
import { schemaVersion } from "../../../src/domain/customer-case.ts";
import { aCatalog, aDetail, aSummary } from "../../fixtures/cases.ts";
import { openApp, sourceOf } from "../open-app.tsx";

afterEach(cleanup);

const catalog = aCatalog(
  aSummary(
    "wending",
    { industry: ["iot"], feature: ["app-store", "storage"], location: ["cn-shenzhen"] },
    { title: "文鼎创" },
  ),
  aSummary("huaxia", { industry: ["finance"], feature: ["storage"], location: ["cn"] }, { title: "华夏银行" }),
);
const content = {
  "zh/catalog.json": catalog,
  "en/catalog.json": { ...catalog, lang: "en" },
  "zh/cases/wending.json": aDetail("wending", {
    title: "文鼎创",
    banner: { title: "文鼎创", content: ["身份认证。"] },
  }),
};
const heading = (level = 1) => screen.findByRole("heading", { level });

describe("the explorer", () => {
  it("shows the cases of a chosen industry, and keeps the other industries countable", async () => {
    const router = await openApp("/zh/", sourceOf(content));
    await userEvent.click(await screen.findByRole("checkbox", { name: /物联网/ }));
    await screen.findByText("找到 1 个案例");
    expect(router.state.location.search).toBe("?industry=iot");
    expect(screen.getAllByRole("link", { name: "文鼎创" })).toHaveLength(1);
    expect(screen.queryByRole("link", { name: "华夏银行" })).toBeNull();
    expect(screen.getByRole("checkbox", { name: /金融.*1/ })).toHaveProperty("disabled", false);
  });

  it("opens a landing page with its value chosen", async () => {
    await openApp("/zh/location/cn/", sourceOf(content));
    expect(await screen.findByRole("checkbox", { name: /中国/ })).toHaveProperty("checked", true);
    expect(screen.getByRole("link", { name: "文鼎创" })).toBeTruthy();
  });

  it("leads from a landing page up to the list", async () => {
    await openApp("/zh/industry/iot/", sourceOf(content));
    const way = within(await screen.findByRole("navigation", { name: "当前位置" }));
    expect(way.getByRole("link", { name: "案例" }).getAttribute("href")).toBe("/zh/");
    expect(way.getByText("物联网").getAttribute("aria-current")).toBe("page");
  });
});

describe("careless and old addresses arrive in the app itself", () => {
  it.each([
    ["/zh/cases/WENDING/", "/zh/cases/wending/", "文鼎创"],
    ["/zh/cases/Wending", "/zh/cases/wending/", "文鼎创"],
    ["/zh/cases/ｗｅｎｄｉｎｇ/", "/zh/cases/wending/", "文鼎创"],
    ["/zh/case/wending/", "/zh/cases/wending/", "文鼎创"],
    ["/zh/case/WENDING", "/zh/cases/wending/", "文鼎创"],
    ["/zh", "/zh", "客户案例"],
  ])("%s", async (address, arrived, title) => {
    const router = await openApp(address, sourceOf(content));
    expect((await heading()).textContent).toBe(title);
    expect(router.state.location.pathname).toBe(arrived);
  });
});

describe("an address that leads nowhere has a page of its own, with a way on", () => {
  it.each([
    ["/zh/cases/nobody/", "没有这个案例"],
    ["/zh/nowhere/", "找不到这个页面"],
    ["/zh/industry/unheard-of/", "找不到这个页面"],
    ["/en/cases/nobody/", "No such story"],
  ])("%s", async (address, title) => {
    await openApp(address, sourceOf(content));
    expect((await heading()).textContent).toBe(title);
    const locale = address.slice(1, 3);
    expect(screen.getByRole("link", { name: /查看全部案例|See all stories/ }).getAttribute("href")).toBe(`/${locale}/`);
  });

  it("an unknown language is answered in both", async () => {
    await openApp("/fr/cases/wending/", sourceOf(content));
    const titles = (await screen.findAllByRole("heading", { level: 1 })).map(({ textContent }) => textContent);
    expect(titles).toEqual(["没有这种语言", "No such language"]);
  });
});

describe("content that cannot be had says why", () => {
  it.each<[unknown, string]>([
    [new ContentError("offline", "x"), "网络已断开"],
    [new ContentError("unreachable", "x", "503"), "暂时无法载入内容"],
    [new ContentError("timeout", "x"), "等待时间过长"],
    [{ slug: 7 }, "内容已损坏"],
  ])("%s: %s", async (answer, title) => {
    await openApp("/zh/cases/wending/", sourceOf({ ...content, "zh/cases/wending.json": answer }));
    expect((await heading()).textContent).toBe(title);
  });

  it("reloads once by itself when the content is newer than the page, then says so", async () => {
    const newer = { ...aDetail("wending"), schemaVersion: schemaVersion + 1 };
    const reload = vi.spyOn(window.location, "reload").mockReturnValue();
    vi.spyOn(window, "fetch").mockResolvedValue(new Response());
    const files = sourceOf({ ...content, "zh/cases/wending.json": newer });
    await openApp("/zh/cases/wending/", files);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    cleanup();
    await openApp("/zh/cases/wending/", files);
    expect((await heading()).textContent).toBe("页面版本已过期");
    expect(reload).toHaveBeenCalledTimes(1);
    window.history.replaceState(null, "");
    vi.restoreAllMocks();
  });

  it("stays and says so when the site cannot be reached, instead of reloading to the browser's error page", async () => {
    const newer = { ...aDetail("wending"), schemaVersion: schemaVersion + 1 };
    const reload = vi.spyOn(window.location, "reload").mockReturnValue();
    vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
    await openApp("/zh/cases/wending/", sourceOf({ ...content, "zh/cases/wending.json": newer }));
    expect((await heading()).textContent).toBe("页面版本已过期");
    expect(reload).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("and loads it on another try", async () => {
    const files: Record<string, unknown> = { ...content, "zh/cases/wending.json": new ContentError("offline", "x") };
    await openApp("/zh/cases/wending/", sourceOf(files));
    const retry = await screen.findByRole("button", { name: "重试" });
    files["zh/cases/wending.json"] = content["zh/cases/wending.json"];
    await userEvent.click(retry);
    expect(await screen.findByRole("heading", { level: 1, name: "文鼎创" })).toBeTruthy();
  });
});
