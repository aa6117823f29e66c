import { describe, expect, it } from "vitest";
import { explainMatch, findRanges, type Range } from "../../../src/search/text/explain-match.ts";
import { createFold } from "../../../src/search/text/fold.ts";
import { planQuery } from "../../../src/search/text/plan-query.ts";
import { searchText } from "../../../src/search/text/search-text.ts";
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
const explain = (query: string) =>
  explainMatch(index.fold, searchText(index, planQuery(index, query), "zh").marks, text);
const marked = (source: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => source.slice(start, end));

describe("marks", () => {
  it.each([
    ["文鼎创", ["文鼎创"], []],
    ["excel", ["Excel"], []],
    ["k8s", [], ["Ｋ８ｓ"]],
    ["软件", [], ["軟件"]],
    ["平台 软件平", [], ["軟件平台"]],
    ["software", [], []],
  ])("for %j stand on the displayed text", (query, title, summary) => {
    const found = explain(query);
    expect(marked(text.title, found.title)).toEqual(title);
    expect(marked(text.summary, found.summary)).toEqual(summary);
  });

  it("on overlapping hits are one", () => {
    const units = ["容器管", "器管理"].map((unit) => ({ kind: "han" as const, text: unit }));
    expect(findRanges(createFold(""), units, "说容器管理，容器管")).toEqual([
      { start: 1, end: 5 },
      { start: 6, end: 9 },
    ]);
  });

  it.each<[string, string[], string, Range[]]>([
    ["touching hits are one", ["容器", "管理"], "容器管理，", [{ start: 0, end: 4 }]],
    ["a hit within another are one", ["容器管理", "器管"], "说容器管理", [{ start: 1, end: 5 }]],
    [
      "hits in any order ascend",
      ["管理", "容器"],
      "容器，管理",
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
    ],
    ["hits that overlap themselves are as many as fit", ["容容"], "容容容，", [{ start: 0, end: 2 }]],
    ["nothing are none", [], "容器", []],
  ])("on %s", (_, texts, source, ranges) => {
    const units = texts.map((unit) => ({ kind: "han" as const, text: unit }));
    expect(findRanges(createFold(""), units, source)).toEqual(ranges);
  });

  it("of a word stand where words begin so, of a name of several words nowhere but on the whole", () => {
    const word = (text: string) => [{ kind: "word" as const, text }];
    const source = "kubelet, akube kub KUBE load";
    expect(marked(source, findRanges(createFold(""), word("kube"), source))).toEqual(["kube", "KUBE"]);
    expect(findRanges(createFold(""), word("load balancer"), source)).toEqual([]);
    expect(findRanges(createFold(""), word("kub kube"), source)).toEqual([{ start: 15, end: 23 }]);
  });

  it("of one letter stand on that word only", () => {
    expect(findRanges(createFold(""), [{ kind: "word", text: "a" }], "a an A")).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ]);
  });

  it("of a name of several words stand on the whole name, whatever parts its words", () => {
    const source = "Load tests of a load balancer; LOAD-BALANCER, load. A balancer";
    const ranges = findRanges(createFold(""), [{ kind: "word", text: "load balancer" }], source);
    expect(marked(source, ranges)).toEqual(["load balancer", "LOAD-BALANCER"]);
  });

  it("on a misspelt word stand on the word meant", () => {
    const { sentence } = explain("kubernetse");
    expect(marked(sentence?.text ?? "", sentence?.ranges ?? [])).toEqual(["Kubernetes"]);
  });
});

describe("the best sentence", () => {
  it.each([
    ["平台", "company", "平台由团队维护。"],
    ["平台 集群", "practice", "再说 Kubernetes 集群的平台与容器。"],
    ["稳定", "company", "平台稳定！"],
    ["café", null, "Cafe\u0301 opened."],
    ["实践", "practice", "先说背景。"],
    ["line", null, "A first line"],
    ["end", null, "The end"],
  ])("for %j is under %j: %j", (query, id, sentence) => {
    const found = explain(query).sentence;
    expect([found?.id, found?.text]).toEqual([id, sentence]);
  });

  it("marks its heading too", () => {
    const found = explain("容器平台").sentence;
    expect(marked(found?.heading ?? "", found?.headingRanges ?? [])).toEqual(["容器平台"]);
  });

  it("is none where only the title was met", () => {
    expect(explain("文鼎创").sentence).toBeNull();
  });

  it("is empty where a heading has no text", () => {
    const bare = aText({ sections: [{ id: "x", heading: "灰度", text: "" }] });
    expect(explainMatch(index.fold, [{ kind: "han", text: "灰度" }], bare).sentence?.text).toBe("");
  });

  it.each<[string, string[], [id: string, heading: string, text: string][], [string, string]]>([
    ["different units before many hits", ["甲", "乙"], [["a", "", "甲甲甲。甲乙。"]], ["a", "甲乙。"]],
    ["more hits before fewer", ["甲"], [["a", "", "甲。甲甲。"]], ["a", "甲甲。"]],
    [
      "the earliest of equal ones",
      ["甲"],
      [
        ["a", "", "甲一。甲二。"],
        ["b", "", "甲三。"],
      ],
      ["a", "甲一。"],
    ],
    ["a sentence before its heading", ["甲"], [["a", "甲", "无。甲。"]], ["a", "甲。"]],
    [
      "a later sentence before a heading",
      ["甲"],
      [
        ["a", "甲", "无。"],
        ["b", "", "甲。"],
      ],
      ["b", "甲。"],
    ],
    [
      "a heading of more units before a sentence",
      ["甲", "乙"],
      [
        ["a", "", "甲甲。"],
        ["b", "甲与乙", " 首句。次句。"],
      ],
      ["b", "首句。"],
    ],
    [
      "the earlier of two headings",
      ["甲"],
      [
        ["a", "甲", "一。"],
        ["b", "甲甲", "二。"],
      ],
      ["a", "一。"],
    ],
  ])("is the one with %s", (_, units, sections, best) => {
    const marks = units.map((unit) => ({ kind: "han" as const, text: unit }));
    const body = aText({ sections: sections.map(([id, heading, shown]) => ({ id, heading, text: shown })) });
    const { sentence } = explainMatch(createFold(""), marks, body);
    expect([sentence?.id, sentence?.text]).toEqual(best);
  });

  it.each([
    ["甲。“乙！”丙", "乙", "“乙！”"],
    ["v1.5 is out. Then v2", "5", "v1.5 is out."],
    ["Really?! Yes", "really", "Really?!"],
    ["one\n\n two \nthree", "two", "two"],
  ])("of %j for %j is %j", (shown, query, sentence) => {
    const kind = query === "乙" ? "han" : "word";
    const body = aText({ sections: [{ id: null, heading: "", text: shown }] });
    expect(explainMatch(createFold(""), [{ kind, text: query }], body).sentence?.text).toBe(sentence);
  });
});
