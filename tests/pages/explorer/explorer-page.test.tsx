// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aCatalog, aDetail, aSummary } from "../../fixtures/cases.ts";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const size = 30;
const catalog = aCatalog(
  ...Array.from({ length: size }, (_, n) =>
    aSummary(`case-${n}`, { industry: [n % 3 === 0 ? "finance" : "iot"] }, { title: `公司${n}` }),
  ),
);
const content = {
  "zh/catalog.json": catalog,
  "en/catalog.json": { ...catalog, lang: "en" },
  "zh/cases/case-26.json": aDetail("case-26", { title: "公司26" }),
  "en/cases/case-26.json": aDetail("case-26", { title: "公司26" }),
};
const open = (address: string) => openApp(address, sourceOf(content));
/** The cards of the list: the first story stands above it. */
const companies = () => screen.getAllByRole("heading", { level: 3, name: /^公司\d+$/ });
const cardLink = (name: string) => within(screen.getByRole("heading", { level: 3, name })).getByRole("link");
const showMore = async () => {
  await userEvent.click(await screen.findByRole("button", { name: /再显示 15 个案例/ }));
  await waitFor(() => expect(companies()).toHaveLength(size - 1));
};

describe("the number of cards shown", () => {
  it("is restored by Back, and by the link back to the list", async () => {
    const router = await open("/zh/");
    await showMore();
    await userEvent.click(cardLink("公司26"));
    await userEvent.click(await screen.findByRole("link", { name: /返回/ }));
    await waitFor(() => expect(companies()).toHaveLength(size - 1));
    await router.navigate(-1);
    await screen.findByRole("link", { name: /返回/ });
    await router.navigate(-1);
    await waitFor(() => expect(companies()).toHaveLength(size - 1));
  });

  it("is kept by the language switch", async () => {
    await open("/zh/");
    await showMore();
    await userEvent.click(screen.getByRole("link", { name: /English/i }));
    await screen.findByRole("heading", { level: 1, name: "Customer stories" });
    expect(companies()).toHaveLength(size - 1);
  });
});

it("the language switch keeps the list that a case belongs to", async () => {
  await open("/zh/?industry=iot");
  await userEvent.click(await screen.findByRole("button", { name: /再显示/ }));
  await screen.findByRole("heading", { level: 3, name: "公司26" });
  await userEvent.click(cardLink("公司26"));
  await screen.findByText("第 18 个，共 20 个");
  sessionStorage.clear();
  await userEvent.click(screen.getByRole("link", { name: /English/i }));
  expect(await screen.findByText("18 of 20")).toBeTruthy();
});

describe("history entries", () => {
  it("a click adds one, typing adds one and replaces it while it goes on", async () => {
    const router = await open("/zh/");
    await userEvent.click(await screen.findByRole("checkbox", { name: /物联网/ }));
    await waitFor(() => expect(decodeURIComponent(router.state.location.search)).toBe("?industry=iot"));
    await userEvent.type(screen.getByRole("combobox", { name: "搜索案例" }), "公司1");
    await waitFor(() => expect(decodeURIComponent(router.state.location.search)).toBe("?industry=iot&q=公司1"));
    await router.navigate(-1);
    await waitFor(() => expect(screen.getByText("找到 20 个案例")).toBeTruthy());
    expect(decodeURIComponent(router.state.location.search)).toBe("?industry=iot");
    await router.navigate(-1);
    await waitFor(() => expect(router.state.location.search).toBe(""));
  });

  it("a filter chosen while letters still wait keeps them", async () => {
    const router = await open("/zh/");
    await userEvent.type(await screen.findByRole("combobox", { name: "搜索案例" }), "公司1");
    await userEvent.click(screen.getByRole("checkbox", { name: /金融/ }));
    await waitFor(() => expect(decodeURIComponent(router.state.location.search)).toBe("?industry=finance&q=公司1"));
    await router.navigate(-1);
    await waitFor(() => expect(decodeURIComponent(router.state.location.search)).toBe("?q=公司1"));
  });
});

it("the cursor in the search field loads the names, and only a typed text the bodies", async () => {
  const requested: string[] = [];
  const source = sourceOf(content);
  await openApp("/zh/", (path, signal) => {
    requested.push(path);
    return source(path, signal);
  });
  await userEvent.click(await screen.findByRole("combobox", { name: "搜索案例" }));
  await waitFor(() => expect(requested).toContain("search.json"));
  expect(requested).not.toContain("search-bodies.json");
  await userEvent.keyboard("公司1");
  await waitFor(() => expect(requested).toContain("search-bodies.json"));
});

it("a text is searched on the cards where the index cannot be loaded", async () => {
  await open("/zh/?q=公司29");
  expect(await screen.findByRole("link", { name: "公司29" })).toBeTruthy();
  expect(companies()).toHaveLength(1);
});

it("the result is announced with the query it belongs to", async () => {
  await open("/zh/");
  await userEvent.type(await screen.findByRole("combobox", { name: "搜索案例" }), "公司2");
  const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
  await waitFor(
    () => expect(status().some((text) => text?.includes("找到 11 个案例") && text.includes("公司2"))).toBe(true),
    {
      timeout: 5_000,
    },
  );
  await userEvent.type(screen.getByRole("combobox", { name: "搜索案例" }), "9");
  await waitFor(() => expect(status().some((text) => text?.includes("公司29"))).toBe(true), { timeout: 5_000 });
  for (const text of status()) if (text?.includes("公司29")) expect(text).toContain("找到 1 个案例");
});

it("a casebook without facets has no column of filters and no button for them", async () => {
  const cases = catalog.cases.map((item) => ({ ...item, facets: {} }));
  await openApp("/zh/", sourceOf({ ...content, "zh/catalog.json": { ...catalog, facets: [], cases } }));
  await screen.findByRole("heading", { level: 1 });
  expect(companies().length).toBeGreaterThan(0);
  expect(screen.queryByRole("complementary", { name: "筛选" })).toBeNull();
  expect(screen.queryByRole("button", { name: /筛选/ })).toBeNull();
});
