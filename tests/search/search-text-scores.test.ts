import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/domain/locale.ts";
import type { TextIndex } from "../../src/search/index/text-index.ts";
import { fieldBit } from "../../src/search/index/text-index-file.ts";
import { vias } from "../../src/search/text/field-worth.ts";
import { planQuery } from "../../src/search/text/plan-query.ts";
import { searchText } from "../../src/search/text/search-text.ts";
import { indexOf, textInput } from "./text-corpus.ts";

const section = (text: string, heading = "") => [{ id: null, heading, text }];

/** Row, score to four places and roundabout of all that is found, by rows. */
const ask = (index: TextIndex, query: string, locale: Locale = "zh") => {
  const { rows, scores, via } = searchText(index, planQuery(index, query), locale);
  return Array.from(rows, (row, i) => [row, Number((scores[i] ?? 0).toFixed(4)), vias[via[i] ?? 0]]);
};
const marksOf = (index: TextIndex, query: string) =>
  searchText(index, planQuery(index, query), "zh").marks.map(({ text }) => text);

describe("a score", () => {
  const index = indexOf(
    textInput(
      [
        { zh: { title: "网关" }, en: { title: "Gateway" } },
        { zh: { sections: section("网关网关网关网关") } },
        { zh: { summary: "gateways" } },
        { facets: { challenge: ["cost"] } },
      ],
      { challenge: [{ id: "cost", zh: "成本", en: "Cost", other: ["费用"] }] },
      { synonyms: [["网关", "ingress"]] },
    ),
  );

  it.each<[string, string, Locale, [number, number, string][]]>([
    // Four rows, two of which have it: ln 3; a title 12; four times in a body 1.25.
    [
      "of rarity, field and number of hits",
      "网关",
      "zh",
      [
        [0, 13.1833, "text"],
        [1, 1.3733, "text"],
      ],
    ],
    [
      "less on a page in the other language",
      "网关",
      "en",
      [
        [0, 9.2283, "other-language"],
        [1, 0.9613, "other-language"],
      ],
    ],
    [
      "less for a longer word",
      "gateway",
      "zh",
      [
        [0, 9.2283, "other-language"],
        [2, 3.5156, "text"],
      ],
    ],
    ["by half for a word that is nearly it", "gatewya", "en", [[0, 9.6566, "misspelling"]]],
    [
      "less for another name",
      "ingress",
      "zh",
      [
        [0, 9.2283, "synonym"],
        [1, 0.9613, "synonym"],
      ],
    ],
    ["of a facet value", "成本", "zh", [[3, 9.6566, "label"]]],
    ["of another name of one, a plain field", "费用", "zh", [[3, 6.4378, "synonym"]]],
  ])("is made %s", (_, query, locale, found) => {
    expect(ask(index, query, locale)).toEqual(found);
  });
});

describe("several concepts", () => {
  const index = indexOf(
    textInput(
      [
        { zh: { title: "网关", summary: "集群" } },
        { zh: { title: "网关" }, facets: { feature: ["cluster"] } },
        { en: { summary: "cluster" }, zh: { title: "网关" } },
      ],
      { feature: [{ id: "cluster", zh: "集群", en: "Cluster" }] },
    ),
  );

  it("add up; what was met in the most roundabout way tells the way", () => {
    const { fields } = searchText(index, planQuery(index, "网关 集群"), "zh");
    // ln 2 · 12, and ln 2.5 · 4 or 6; a name in the other language, which all but one say otherwise, ln 2.5 · 2.8 · 0.7.
    expect(ask(index, "网关 集群")).toEqual([
      [0, 11.9829, "text"],
      [1, 13.8155, "label"],
      [2, 10.1137, "synonym"],
    ]);
    expect([...fields]).toEqual([
      fieldBit("title", "zh") | fieldBit("summary", "zh"),
      fieldBit("title", "zh") | fieldBit("label", "zh"),
      fieldBit("title", "zh") | fieldBit("summary", "en"),
    ]);
  });

  it("must all be met", () => {
    expect(ask(index, "网关 集群 helm")).toEqual([]);
    expect(ask(index, "helm 网关")).toEqual([]);
  });

  it("are all unmet where there are none", () => {
    expect(ask(index, "，")).toEqual([]);
  });
});

describe("a run in pieces", () => {
  const digits = "一二三四五六七八九";
  const index = indexOf(
    textInput([
      { zh: { summary: "容器管理平台" } },
      { zh: { summary: "容器管理，平台" } },
      { zh: { summary: digits } },
      { zh: { summary: "管理网关" } },
      { zh: { summary: digits.slice(0, 8) } },
    ]),
  );

  it("is looked for only where nobody has the whole", () => {
    expect(ask(index, "容器管理平台").map(([row]) => row)).toEqual([0]);
    expect(marksOf(index, "容器管理平台")).toEqual(["容器管理平台"]);
    expect(ask(index, digits).map(([row]) => row)).toEqual([2]);
    expect(marksOf(index, digits)).toEqual([digits]);
  });

  it("is not looked for where somebody has another name of the whole", () => {
    const named = indexOf(
      textInput(
        [{ zh: { summary: "K8s" } }, { zh: { summary: "容器编排，系统" } }],
        {},
        {
          synonyms: [["容器编排系统", "K8s"]],
        },
      ),
    );
    expect(ask(named, "容器编排系统").map(([row]) => row)).toEqual([0]);
  });

  it("is met by the longest pieces from the left, for less; what begins none is passed over", () => {
    // Both pieces are in two of five rows: ln 3.5 · 4 · 0.4, twice.
    expect(ask(index, "容器管理的平台")).toEqual([
      [0, 4.0088, "pieces"],
      [1, 4.0088, "pieces"],
    ]);
    expect(marksOf(index, "容器管理的平台")).toEqual(["容器管理", "平台"]);
    expect(marksOf(index, "网关和容器管理")).toEqual(["网关", "容器管理"]);
    expect(ask(index, "网关和容器管理")).toEqual([]);
  });

  it("is not met by single characters", () => {
    expect(ask(index, "容二网四平")).toEqual([]);
    expect(marksOf(index, "容二网四平")).toEqual([]);
  });

  it("has pieces of up to eight characters", () => {
    expect(marksOf(index, `${digits}无`)).toEqual([digits.slice(0, 8)]);
    expect(marksOf(index, `无${digits}`)).toEqual([digits.slice(0, 8)]);
    expect(marksOf(index, `${digits.slice(0, 8)}无`)).toEqual([digits.slice(0, 8)]);
    expect(marksOf(index, `无${digits.slice(0, 7)}`)).toEqual([digits.slice(0, 7)]);
  });

  it("is read up to the thirty-second character", () => {
    expect(ask(index, `${"无".repeat(30)}网关`).map(([row]) => row)).toEqual([3]);
    expect(ask(index, `${"无".repeat(31)}网关`)).toEqual([]);
    expect(ask(index, `${"𠮷".repeat(30)}网关`).map(([row]) => row)).toEqual([3]);
  });
});

describe("marks", () => {
  const index = indexOf(
    textInput(
      [{ zh: { summary: "load, a balancer; LB, 网关" } }, { en: { summary: "clusters; ingress" } }],
      {},
      {
        synonyms: [
          ["负载均衡", "load balancer", "LB"],
          ["网关", "ingress gateway"],
          ["入口", "load"],
        ],
      },
    ),
  );

  it.each<[string, string, string[]]>([
    ["what was typed and its other names, those of several words as a whole", "负载均衡", ["lb", "load balancer"]],
    ["a name of several words that was typed by its words", "load balancer", ["load", "balancer", "lb"]],
    ["nothing of a name whose words are not all there", "网关", ["网关"]],
    ["a word of a name where it is a name of its own", "入口 负载均衡", ["load", "lb", "load balancer"]],
    ["nothing for what is not found", "helm 网关", ["网关"]],
  ])("are on %s", (_, query, marks) => {
    expect(marksOf(index, query)).toEqual(marks);
  });

  it("are on the words a misspelt one is taken for", () => {
    const { marks } = searchText(index, planQuery(index, "clustesr"), "en");
    expect(marks).toEqual([{ kind: "word", text: "clusters" }]);
  });
});
