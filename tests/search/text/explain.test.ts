import { describe, expect, it } from "vitest";
import type { CaseText } from "../../../src/domain/case-text.ts";
import type { Locale } from "../../../src/domain/locale.ts";
import type { TextIndex } from "../../../src/search/index/read.ts";
import type { TextRange } from "../../../src/search/text/explain.ts";
import { explainMatch } from "../../../src/search/text/explain.ts";
import { searchText } from "../../../src/search/text/search.ts";
import { aText, indexOf, textInput } from "../text-corpus.ts";

const text = aText({
  title: "文鼎创（Excelsecu）",
  summary: "Ｋ８ｓ 上的軟件平台",
  sections: [
    { id: "company", heading: "公司", text: "平台由团队维护。团队不大，平台却大；平台稳定！" },
    { id: "practice", heading: "容器平台实践", text: "先说背景。再说 Kubernetes 集群的平台与容器。" },
    { id: null, heading: "", text: "A first line\nCafe\u0301 opened. The end" },
  ],
});
const index = indexOf(
  textInput([{ zh: text }], {}, { synonyms: [["k8s", "kubernetes"]], simplify: (c) => (c === "軟" ? "软" : c) }),
);
const explainIn = (index: TextIndex, query: string, locale: Locale = "zh") =>
  explainMatch(index, 0, searchText(index, query, locale), locale);
const explain = (query: string) => explainIn(index, query);
/** The snippet of a case of which only these sections are known. */
const snippetOf = (sections: CaseText["sections"], query: string) =>
  explainIn(indexOf(textInput([{ zh: { sections } }])), query).snippet;
const marked = (source: string, ranges: readonly TextRange[]) =>
  ranges.map(({ start, end }) => source.slice(start, end));

describe("highlighted ranges", () => {
  it.each([
    ["文鼎创", ["文鼎创"], []],
    ["excel", ["Excel"], []],
    ["k8s", [], ["Ｋ８ｓ"]],
    ["软件", [], ["軟件"]],
    ["平台 软件平", [], ["軟件平台"]],
    ["software", [], []],
  ])("for %j are those of the displayed text", (query, title, summary) => {
    const found = explain(query);
    expect(marked(text.title, found.title)).toEqual(title);
    expect(marked(text.summary, found.summary)).toEqual(summary);
  });

  it.each<[string, string, string, string[]]>([
    ["hits that overlap are one", "容器管 器管理", "说容器管理，容器管", ["容器管理", "容器管"]],
    ["hits that touch are one", "容器 管理", "容器管理，", ["容器管理"]],
    ["a hit within another adds nothing", "容器管理 器管", "说容器管理", ["容器管理"]],
    ["hits ascend", "管理 容器", "容器，管理", ["容器", "管理"]],
    ["a run that overlaps itself stands as often as it fits", "容容", "容容容，", ["容容"]],
    ["a word stands where a word begins with it", "kube", "kubelet, akube kub KUBE load", ["kube", "KUBE"]],
    ["a word of one letter stands alone", "a", "a an A", ["a", "A"]],
    [
      "another name of several words stands as a whole, whatever separates its words",
      "负载均衡",
      "Load tests of a load balancer; LOAD-BALANCER, load. A balancer",
      ["load balancer", "LOAD-BALANCER"],
    ],
  ])("%s", (_, query, title, ranges) => {
    const named = indexOf(textInput([{ zh: { title } }], {}, { synonyms: [["负载均衡", "load balancer"]] }));
    expect(marked(title, explainIn(named, query).title)).toEqual(ranges);
  });

  it("of a misspelt word are those of the word it is taken for", () => {
    const { snippet } = explain("opeend");
    expect(marked(snippet?.text ?? "", snippet?.ranges ?? [])).toEqual(["opened"]);
  });
});

describe("the snippet", () => {
  it.each([
    ["团队", "company", "平台由团队维护。"],
    ["平台 集群", null, ""],
    ["稳定", "company", "平台稳定！"],
    ["café", null, "Cafe\u0301 opened."],
    ["实践", "practice", "先说背景。"],
    ["line", null, "A first line"],
    ["end", null, "The end"],
  ])("for %j is under %j: %j", (query, id, sentence) => {
    const found = explain(query).snippet;
    expect([found?.headingId ?? null, found?.text ?? ""]).toEqual([id, sentence]);
  });

  it("is left out where the title or the summary shows the match", () => {
    expect(explain("文鼎创").snippet).toBeNull();
    expect(explain("平台").snippet).toBeNull();
  });

  it("has its heading highlighted too", () => {
    const found = snippetOf([{ id: "a", heading: "容器平台实践", text: "说明。" }], "容器平台");
    expect(marked(found?.heading ?? "", found?.headingRanges ?? [])).toEqual(["容器平台"]);
  });

  it("has no text where a heading has none", () => {
    expect(snippetOf([{ id: "x", heading: "灰度", text: "" }], "灰度")).toMatchObject({ headingId: "x", text: "" });
  });

  it("comes from the other language where only that matches", () => {
    const both = indexOf(
      textInput([
        {
          zh: { title: "甲", sections: [{ id: "a", heading: "监控", text: "平台。" }] },
          en: { title: "A", sections: [{ id: "a", heading: "Watching", text: "With Prometheus. And more." }] },
        },
      ]),
    );
    const { matchKind, snippet } = explainIn(both, "prometheus");
    expect([matchKind, snippet?.lang, snippet?.text]).toEqual(["other-language", "en", "With Prometheus."]);
  });

  it("belongs to the text a reader sees where a case exists in the other language only", () => {
    const english = indexOf(textInput([{ en: { title: "VNG", summary: "Games" } }]));
    expect(explainIn(english, "games", "zh")).toMatchObject({ title: [], summary: [{ start: 0, end: 5 }] });
  });

  it.each<[string, string, [id: string, heading: string, text: string][], [string, string]]>([
    ["different words before many hits", "甲 乙", [["a", "", "甲甲甲。甲乙。"]], ["a", "甲乙。"]],
    ["more hits before fewer", "甲", [["a", "", "甲。甲甲。"]], ["a", "甲甲。"]],
    [
      "the earliest of equal ones",
      "甲",
      [
        ["a", "", "甲一。甲二。"],
        ["b", "", "甲三。"],
      ],
      ["a", "甲一。"],
    ],
    ["a sentence before its heading", "甲", [["a", "甲", "无。甲。"]], ["a", "甲。"]],
    [
      "a later sentence before a heading",
      "甲",
      [
        ["a", "甲", "无。"],
        ["b", "", "甲。"],
      ],
      ["b", "甲。"],
    ],
    [
      "a heading of more words before a sentence",
      "甲 乙",
      [
        ["a", "", "甲甲。"],
        ["b", "甲与乙", " 首句。次句。"],
      ],
      ["b", "首句。"],
    ],
  ])("prefers %s", (_, query, sections, best) => {
    const found = snippetOf(
      sections.map(([id, heading, shown]) => ({ id, heading, text: shown })),
      query,
    );
    expect([found?.headingId, found?.text]).toEqual(best);
  });

  it.each([
    ["甲。“乙！”丙", "乙", "“乙！”"],
    ["v1.5 is out. Then v2", "5", "v1.5 is out."],
    ["Really?! Yes", "really", "Really?!"],
    ["one\n\n two \nthree", "two", "two"],
  ])("of %j for %j is %j", (shown, query, sentence) => {
    expect(snippetOf([{ id: null, heading: "", text: shown }], query)?.text).toBe(sentence);
  });

  it("comes at once from a text that is hard to cut into sentences", () => {
    const text = `${"?!.".repeat(60_000)}x needle`;
    expect(snippetOf([{ id: null, heading: "", text }], "needle")?.text).toContain("needle");
  });
});
