// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { CaseDetail } from "../../../src/domain/customer-case.ts";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aDetail } from "../../fixtures/cases.ts";
import { aFacet } from "../../fixtures/facets.ts";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const open = (detail: CaseDetail, locale: "zh" | "en" = "zh") =>
  openApp(`/${locale}/cases/${detail.slug}/`, sourceOf({ [`${locale}/cases/${detail.slug}.json`]: detail }));
const values = (facet: "feature" | "industry", labels: { id: string; label: string; count: number }[]) => ({
  heldFacets: [{ ...aFacet(facet), values: labels }],
});

it("shows the Chinese text of a case without translation, marked as such, with a note in English", async () => {
  await open(aDetail("zto", { title: "中通快递", availableLangs: ["zh"] }), "en");
  await screen.findByRole("heading", { level: 1 });
  expect(screen.getByText(/not available in English yet/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "公司简介" }).closest("[lang]")?.getAttribute("lang")).toBe("zh-Hans");
  expect(screen.getByRole("heading", { name: "At a glance" }).closest('[lang="zh-Hans"]')).toBeNull();
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toMatch(/\/zh\/cases\/zto\/$/);
});

it("links a fact in the author's words, with how many more cases share it and under which name", async () => {
  const detail = aDetail("zto", {
    facts: {
      logo: { monogram: "中", tone: 0 },
      rows: [{ title: "采用功能", content: "HPA", facet: "feature", values: [{ id: "autoscaling", text: "HPA" }] }],
    },
    ...values("feature", [{ id: "autoscaling", label: "弹性伸缩", count: 4 }]),
  });
  await open(detail);
  const facts = await screen.findByRole("region", { name: "案例概况" });
  expect(within(facts).getByRole("link", { name: "HPA" }).getAttribute("href")).toBe("/zh/feature/autoscaling/");
  expect(within(facts).getByRole("link", { name: "HPA" }).title).toBe("归入“弹性伸缩” · 另有 3 个案例");
});

it("shows four values of a long row at first, and the others on demand", async () => {
  const labels = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, label: id.toUpperCase(), count: 1 }));
  const row = {
    title: "采用功能",
    content: "",
    facet: "feature",
    values: labels.map(({ id, label }) => ({ id, text: label })),
  };
  await open(
    aDetail("zto", { facts: { logo: { monogram: "中", tone: 0 }, rows: [row] }, ...values("feature", labels) }),
  );
  const facts = await screen.findByRole("region", { name: "案例概况" });
  fireEvent.click(within(facts).getByRole("button", { name: "再显示 2 项" }));
  expect(within(facts).getByRole("link", { name: "F" }).closest("li")?.className).not.toMatch(/rest/);
  expect(within(facts).queryByRole("button", { name: "再显示 2 项" })).toBeNull();
});

it("leaves a value without a list as plain text", async () => {
  const row = { title: "行业", content: "卫星", facet: "industry", values: [{ id: null, text: "卫星" }] } as const;
  await open(
    aDetail("ada", { facts: { logo: { monogram: "星", tone: 0 }, rows: [{ ...row, values: [...row.values] }] } }),
  );
  const facts = await screen.findByRole("region", { name: "案例概况" });
  expect(within(facts).getByText("卫星")).toBeTruthy();
  expect(within(facts).queryByRole("link")).toBeNull();
});

it("draws every kind of entry in source order, what the customer says first", async () => {
  const detail = aDetail("zto", {
    sections: [
      { kind: "quote", content: ["很好用。"], author: "王工" },
      {
        kind: "plain",
        id: "a",
        title: "甲",
        blocks: [{ kind: "list", marker: "alpha", start: 3, items: [["丙"]] }],
        pictures: [],
      },
      { kind: "highlights", items: [["更快"]] },
      {
        kind: "plain",
        blocks: [
          {
            kind: "heading",
            level: 3,
            id: "b",
            content: ["乙"],
            href: "https://example.com/",
            bold: true,
            color: "#8a2f0b",
          },
        ],
        pictures: [{ src: null, alt: "拓扑图", caption: "拓扑", width: 400, height: 300 }],
      },
    ],
  });
  await open(detail);
  await screen.findByRole("heading", { level: 1 });
  const order = ["很好用。", "王工", "甲", "丙", "主要收益", "更快", "乙", "拓扑"];
  const story = screen.getByText("很好用。").closest("figure")?.parentElement?.parentElement?.textContent ?? "";
  expect(order.map((text) => story.indexOf(text))).toEqual(
    order.map((text) => story.indexOf(text)).sort((a, b) => a - b),
  );
  expect(order.every((text) => story.includes(text))).toBe(true);
  expect(document.querySelector('ol[type="a"]')?.getAttribute("start")).toBe("3");
  const heading = screen.getByRole("heading", { name: "乙" });
  expect(within(heading).getByRole("link").getAttribute("href")).toBe("https://example.com/");
  expect(screen.getByRole("img", { name: /拓扑图/ }).textContent).toContain("zto");
});

it("shows a paraphrase as a statement in plain text, without the look of a quotation", async () => {
  const paraphrase = { kind: "quote", content: ["王工认为平台很好用。"], author: "王工", paraphrase: true } as const;
  await open(aDetail("zto", { sections: [{ ...paraphrase, content: [...paraphrase.content] }] }));
  const statement = await screen.findByText("王工认为平台很好用。");
  expect(statement.closest("blockquote, q, figure")).toBeNull();
  expect(screen.queryByText("王工")).toBeNull();
  cleanup();
  await open(aDetail("aqara", { sections: [{ kind: "quote", content: ["很好用。"], author: "王工" }] }));
  expect((await screen.findByText("很好用。")).closest("blockquote")).toBeTruthy();
  expect(screen.getByText("王工").closest("figcaption")).toBeTruthy();
});

it("knows its neighbours from the tab when the history does not say", async () => {
  sessionStorage.setItem("casebook:list", JSON.stringify({ address: "/zh/?sort=name", slugs: ["aqara", "zto"] }));
  await open(aDetail("zto"));
  const way = await screen.findByRole("link", { name: /上一个案例/ });
  expect(way.getAttribute("href")).toBe("/zh/cases/aqara/");
  expect(screen.queryByRole("link", { name: /下一个案例/ })).toBeNull();
  expect(screen.getByRole("link", { name: "返回列表" }).getAttribute("href")).toBe("/zh/?sort=name");
});

describe("the story fields", () => {
  const story: Partial<CaseDetail> = {
    lang: "en",
    title: "Hearth Living",
    headline: "Releases in 4 minutes",
    figure: { value: "28 → 4", label: "minutes per release", kind: "result" },
    brief: { challenge: "Releases were slow.", solution: "Everything runs by itself.", result: "It takes 4 minutes." },
    results: [{ value: "28 → 4", label: "minutes per release" }],
    company: { brand: "Hearth", url: "https://hearth.example/", size: "40 people", founded: 2004 },
    video: { url: "https://video.example/hearth" },
    asOf: 2021,
    banner: { title: "Hearth Living", content: ["A lead."] },
  };

  it("stand at the head of the page and among the facts", async () => {
    await open(aDetail("hearth", { ...story, added: "2026-11-03" }), "en");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Releases in 4 minutes");
    expect(document.title).toContain("Hearth Living");
    expect(screen.getAllByText("minutes per release")).toHaveLength(1);
    expect(screen.getByText("minutes per release").nextElementSibling?.textContent).toMatch(/^28 to 4$/);
    for (const text of ["Releases were slow.", "Everything runs by itself.", "It takes 4 minutes.", "As of 2021"])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText(/2026/)).toBeNull();
    const video = screen.getByRole("link", { name: "Watch the video on video.example" });
    expect(video.getAttribute("href")).toBe("https://video.example/hearth");
    const facts = within(screen.getByRole("region", { name: "At a glance" }));
    for (const text of ["Hearth", "2004", "40 people"]) expect(facts.getByText(text)).toBeTruthy();
    expect(facts.getByRole("link", { name: "hearth.example" }).getAttribute("href")).toBe("https://hearth.example/");
  });

  it("leave nothing behind where a case has none of them", async () => {
    await open(aDetail("hearth", { title: "Hearth Living" }), "en");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("hearth");
    for (const text of ["Challenge", "Founded", "Also known as", /^As of/, /^Watch/])
      expect(screen.queryByText(text)).toBeNull();
  });

  it("show the cover, and the speaker of a quote with role and photo", async () => {
    const picture = (name: string) => ({ src: `images/files/${name}`, alt: name, width: 400, height: 300 });
    const quote = { kind: "quote" as const, content: ["Good."], author: "Wang Fang", role: "Head of Platform" };
    await open(
      aDetail("hearth", {
        lang: "en",
        cover: picture("cover.png"),
        sections: [{ ...quote, photo: picture("wang.png") }],
      }),
      "en",
    );
    expect(await screen.findByRole("img", { name: "cover.png" })).toBeTruthy();
    expect(screen.getByText("Wang Fang, Head of Platform")).toBeTruthy();
    expect(document.querySelector('img[src$="wang.png"]')).toBeTruthy();
  });
});

describe("from one case to the next", () => {
  const pictured = (slug: string) =>
    aDetail(slug, {
      sections: [
        {
          kind: "plain",
          blocks: [],
          pictures: [1, 2].map((n) => ({
            src: `images/${slug}/${n}.svg`,
            alt: `${slug} ${n}`,
            width: 400,
            height: 300,
          })),
        },
      ],
    });
  const details = Object.fromEntries(["zto", "aqara"].map((slug) => [`zh/cases/${slug}.json`, pictured(slug)]));
  const slugs = { address: "/zh/", slugs: ["zto", "aqara"] };

  it("does not take an open picture viewer along", async () => {
    sessionStorage.setItem("casebook:list", JSON.stringify(slugs));
    const router = await openApp("/zh/cases/zto/", sourceOf(details));
    fireEvent.click(await screen.findByRole("button", { name: "放大查看：zto 2" }));
    expect(within(screen.getByRole("dialog", { name: "查看图片" })).getByRole("img", { name: "zto 2" })).toBeTruthy();
    await act(() => router.navigate("/zh/cases/aqara/"));
    expect(await screen.findByRole("button", { name: "放大查看：aqara 2" })).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("does not hide the pictures of the next case because one of this case failed", async () => {
    const router = await openApp("/zh/cases/zto/", sourceOf(details));
    fireEvent.error(await screen.findByRole("img", { name: "zto 1" }));
    expect(screen.getByRole("img", { name: /zto 1.*图片暂缺/ })).toBeTruthy();
    await act(() => router.navigate("/zh/cases/aqara/"));
    expect((await screen.findByRole("img", { name: "aqara 1" })).tagName).toBe("IMG");
  });

  it("turns pictures by buttons and keys, and says which one is shown", async () => {
    await openApp("/zh/cases/zto/", sourceOf(details));
    fireEvent.click(await screen.findByRole("button", { name: "放大查看：zto 1" }));
    const viewer = screen.getByRole("dialog", { name: "查看图片" });
    expect(within(viewer).getByText("第 1 张，共 2 张")).toBeTruthy();
    fireEvent.click(within(viewer).getByRole("button", { name: "下一张图片" }));
    expect(within(viewer).getByRole("img", { name: "zto 2" })).toBeTruthy();
    fireEvent.keyDown(within(viewer).getByRole("button", { name: "关闭" }), { key: "ArrowRight" });
    expect(within(viewer).getByText("第 1 张，共 2 张")).toBeTruthy();
    fireEvent.click(within(viewer).getByRole("button", { name: "关闭" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
