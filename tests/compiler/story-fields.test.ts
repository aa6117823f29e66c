import { describe, expect, it } from "vitest";
import { caseText } from "./case-text.ts";
import { compileFolder, placesOf } from "./compile-folder.ts";

const compileTop = (top: string) => {
  const { compiled, diagnostics } = compileFolder({ "zh/a.md": caseText({ top: `title: a\n${top}` }) });
  const shown = diagnostics.filter(({ code }) => code !== "W_UNPAIRED");
  return { detail: compiled.details.zh[0], card: compiled.catalogs.zh.cases[0], found: placesOf(shown), shown };
};

const full = `headline: 每次发布从 28 分钟缩短到 4 分钟
figure: { value: 28 → 4, label: 每次发布的分钟数, kind: result }
brief: { challenge: 发布太慢。, solution: 全部自动化。, result: 只需 4 分钟。 }
results:
  - { value: 28 → 4, label: 每次发布的分钟数 }
company: { brand: Alpha, local: 甲, url: "https://alpha.example/", size: 200 人, founded: 2002 }
video: { url: "https://video.example/alpha" }
asOf: 2021
priority: 2`;

describe("the story fields of a case file", () => {
  it("stand in the compiled case, and what cards show in the list as well", () => {
    const { detail, card, found } = compileTop(full);
    expect(found).toEqual([]);
    expect(detail).toMatchObject({
      headline: "每次发布从 28 分钟缩短到 4 分钟",
      figure: { value: "28 → 4", label: "每次发布的分钟数", kind: "result" },
      brief: { challenge: "发布太慢。", solution: "全部自动化。", result: "只需 4 分钟。" },
      results: [{ value: "28 → 4", label: "每次发布的分钟数" }],
      company: { brand: "Alpha", local: "甲", url: "https://alpha.example/", size: "200 人", founded: 2002 },
      video: { url: "https://video.example/alpha" },
      asOf: 2021,
    });
    expect(card).toMatchObject({ headline: detail?.headline, figure: { kind: "result" } });
    expect(card).not.toHaveProperty("brief");
  });

  it("may all be left out", () => {
    const { detail, found } = compileTop("results: []");
    expect(found).toEqual([]);
    for (const field of ["headline", "brief", "results", "company", "cover", "video", "asOf"])
      expect(detail).not.toHaveProperty(field);
  });

  it.each([
    ["a number as value", "figure: { value: 4, label: 分钟, kind: big }", "E_TYPE zh/a.md:3:18"],
    ["a kind that does not exist", 'figure: { value: "4", label: 分钟, kind: big }', "E_VALUE zh/a.md:3:40"],
    ["five results", `results:\n${'  - { value: "1", label: 分钟 }\n'.repeat(5).trimEnd()}`, "E_VALUE zh/a.md:4:3"],
    ["a misspelt part of the brief", "brief: { chalenge: 慢 }", "E_UNKNOWN zh/a.md:3:10"],
    ["a text as year", "asOf: 去年", "E_TYPE zh/a.md:3:7"],
    ["a year before years were counted so", "company: { founded: 20 }", "E_VALUE zh/a.md:3:21"],
    ["priority 0", "priority: 0", "E_VALUE zh/a.md:3:11"],
    ["a company address without https", "company: { url: www.alpha.example }", "E_URL_RELATIVE zh/a.md:3:17"],
    ["a film on an unsafe address", "video: { url: 'javascript:alert(1)' }", "E_URL_SCHEME zh/a.md:3:15"],
    ["a text as company", "company: 甲", "E_TYPE zh/a.md:3:10"],
  ])("%s is an error at its place", (_, top, place) => {
    expect(compileTop(top).found).toContain(place);
  });

  it("says what may be written instead", () => {
    const { shown } = compileTop('figure: { value: "4", label: 分钟, kind: big }');
    expect(shown[0]).toMatchObject({
      message: { en: "`figure.kind` does not allow what was found: `big`." },
      remedy: { en: "Write one of `result`, `scale`, `setup`.", zh: "请写以下之一：`result`、`scale`、`setup`。" },
    });
  });
});

describe("what weakens a story", () => {
  it.each([
    ["a headline without results", "headline: 更快", ["W_RESULTS zh/a.md:3:11"]],
    ["a headline whose case has no results to name", "headline: 更快\nresults: []", []],
    ["a long headline", `headline: ${"长".repeat(25)}\nresults: []`, ["W_HEADLINE zh/a.md:3:11"]],
    [
      "a summary that begins with the company's name",
      "description: 甲把发布缩短到四分钟。",
      ["W_SUMMARY_NAME zh/a.md:3:14"],
    ],
    ["a file straight from Hugo", "weight: 2", ["W_HUGO zh/a.md:3:1"]],
  ])("%s", (_, top, places) => {
    expect(compileTop(top).found).toEqual(places);
  });
});

describe("the author of a quote", () => {
  const quoteBy = (author: string) => {
    const entries = `    - type: 2\n      content: 好\n      author: ${author}`;
    const { compiled, diagnostics } = compileFolder({ "zh/a.md": caseText({ entries }) });
    return { quote: compiled.details.zh[0]?.sections[0], found: placesOf(diagnostics) };
  };

  it("is a name alone or with a role", () => {
    expect(quoteBy("王芳").quote).toEqual({ kind: "quote", content: ["好"], author: "王芳" });
    expect(quoteBy("{ name: 王芳, role: 平台负责人 }").quote).toEqual({
      kind: "quote",
      content: ["好"],
      author: "王芳",
      role: "平台负责人",
    });
  });

  it.each([
    ["without a name", "{ role: 平台负责人 }", "E_REQUIRED zh/a.md:10:15"],
    ["with a misspelt field", "{ name: 王芳, rolle: 平台负责人 }", "E_UNKNOWN zh/a.md:10:27"],
    ["as a list", "[王芳]", "E_TYPE zh/a.md:10:15"],
  ])("%s is an error at its place", (_, author, place) => {
    expect(quoteBy(author).found).toContain(place);
  });
});

it("two languages that disagree on the priority are an error", () => {
  const text = (top: string) => caseText({ top: `title: a\n${top}` });
  const { diagnostics } = compileFolder({ "zh/a.md": text("priority: 1"), "en/a.md": text("priority: 2") });
  expect(placesOf(diagnostics)).toContain("E_PAIR en/a.md:3:11");
});

it("a priority comes before every other order", () => {
  const text = (top: string) => caseText({ top: `title: a\n${top}` });
  const { compiled } = compileFolder({
    "zh/a.md": text("results: []"),
    "zh/b.md": text("priority: 2"),
    "zh/c.md": text("priority: 1"),
  });
  expect(compiled.catalogs.zh.cases.map(({ slug }) => slug)).toEqual(["c", "b", "a"]);
});
