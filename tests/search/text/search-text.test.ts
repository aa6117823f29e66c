import { describe, expect, it } from "vitest";
import type { TextIndex } from "../../../src/search/index/text-index.ts";
import { longestQuery, missingShards, planQuery } from "../../../src/search/text/plan-query.ts";
import { searchText } from "../../../src/search/text/search-text.ts";
import { find, findRows, indexOf, textInput } from "../text-corpus.ts";

const section = (text: string, heading = "") => [{ id: null, heading, text }];

const index = indexOf(
  textInput(
    [
      {
        zh: { title: "文鼎创", summary: "网络身份认证", sections: section("容器平台上线后，发布更快。", "统一运维") },
        en: { title: "Excelsecu", summary: "Identity products", sections: section("Releases became observable.") },
        aliases: ["EXCELSECU 集团"],
        facets: { challenge: ["high-availability"], location: ["cn-shenzhen"] },
      },
      {
        zh: { title: "中通快递", summary: "以 Kubernetes 为底座", sections: section("多集群管理平台。容器，平台。") },
        facets: { challenge: ["cost"], location: ["cn"] },
      },
      {
        en: { title: "VNG Đông", summary: "Games and payments", sections: section("Monitoring of storage clusters.") },
      },
    ],
    {
      challenge: [
        { id: "high-availability", zh: "高可用", en: "High Availability", other: ["HA", "可用性"] },
        { id: "cost", zh: "成本", en: "Cost" },
      ],
      location: [
        { id: "cn", zh: "中国", en: "China" },
        { id: "cn-shenzhen", zh: "深圳", en: "Shenzhen", parent: "cn" },
      ],
    },
    {
      synonyms: [["K8s", "Kubernetes"]],
      readName: (name) => (name === "文鼎创" ? ["wen", "ding", "chuang"] : []),
      simplify: (character) => ({ 創: "创", 臺: "台", 檯: "台" })[character] ?? character,
    },
  ),
);

describe("a query finds a case", () => {
  it.each([
    ["文鼎创", [0]],
    ["文鼎創", [0]],
    ["鼎", [0]],
    ["wendingchuang", [0]],
    ["wen ding", [0]],
    ["ＷＤＣ", [0]],
    ["excelsecu", [0]],
    ["EXCEL", [0]],
    ["集团", [0]],
    ["vng dong", [2]],
    ["k8s", [1]],
    ["容器平台", [0]],
    ["容器平台上线后", [0]],
    ["容器平臺", [0]],
    ["管理", [1]],
    ["统一运维", [0]],
    ["observ", [0]],
    ["storage monitoring", [2]],
    ["深圳", [0]],
    ["中国", [0, 1]],
    ["成本", [1]],
    ["kubernetse", [1]],
    ["monitring", [2]],
    ["快递 成本", [1]],
    ["快递 高可用", []],
    ["多集群身份认证", []],
    ["多集群容器", [1]],
    ["没有这个词", []],
  ])("%j finds %j", (query, rows) => {
    expect(findRows(index, query).sort()).toEqual(rows);
  });

  it.each([
    ["文鼎创", "zh", "text"],
    ["文鼎创", "en", "other-language"],
    ["集团", "en", "text"],
    ["wdc", "zh", "reading"],
    ["高可用", "zh", "label"],
    ["高可用", "en", "other-language"],
    ["high availability", "zh", "other-language"],
    ["HA", "zh", "synonym"],
    ["observable", "zh", "other-language"],
    ["identiti", "zh", "misspelling"],
  ] as const)("%j on a page in %s says %s", (query, locale, via) => {
    expect(find(index, query, locale)).toEqual([{ row: 0, via }]);
  });

  it("says that it met another name, or only pieces", () => {
    expect(find(index, "K8s")).toEqual([{ row: 1, via: "synonym" }]);
    expect(find(index, "多集群容器")).toEqual([{ row: 1, via: "pieces" }]);
  });
});

describe("ranking", () => {
  const ranked = indexOf(
    textInput([
      { zh: { title: "甲", summary: "平台", sections: section("网关") } },
      { zh: { title: "平台", summary: "乙", sections: section("网关网关网关") } },
      { zh: { title: "丙", summary: "丁", sections: section("平台平台平台", "网关") } },
      { zh: { title: "丁", summary: "Kubernetes" } },
      { zh: { title: "戊", summary: "Kube" } },
    ]),
  );

  it.each([
    ["a title before a summary before a body", "平台", [1, 0, 2]],
    ["a heading before a body, and many hits before one", "网关", [2, 1, 0]],
    ["a whole word before a longer one", "kube", [4, 3]],
  ])("puts %s", (_, query, rows) => {
    expect(findRows(ranked, query)).toEqual(rows);
  });
});

describe("a single letter", () => {
  it("begins words of names and summaries, and stands alone in bodies", () => {
    const index = indexOf(
      textInput([
        { en: { title: "Zalo" } },
        { en: { summary: "for zones" } },
        { en: { sections: [{ id: null, heading: "", text: "zebra" }] } },
        { en: { sections: [{ id: null, heading: "", text: "axis z" }] } },
      ]),
    );
    expect(findRows(index, "z", "en").sort()).toEqual([0, 1, 3]);
  });
});

describe("other names", () => {
  const chained = indexOf(
    textInput(
      [{ zh: { title: "甲", summary: "可观测性" } }, { zh: { title: "乙" }, facets: { feature: ["alerting"] } }],
      {
        challenge: [{ id: "o11y", zh: "可观测性", en: "Observability", other: ["集群监控"] }],
        feature: [{ id: "alerting", zh: "告警", en: "Alerting", other: ["集群监控报警"] }],
      },
    ),
  );

  it("that hold another whole are not followed, and those of several words are marked only as a whole", () => {
    const names = ["多集群", "KubeSphere 多集群管理", "multi-cluster", "Multi-cluster and Heterogeneous Environments"];
    const index = indexOf(
      textInput([{ zh: { summary: "KubeSphere 与 multi-cluster, and more" } }], {}, { synonyms: [names] }),
    );
    const { marks } = searchText(index, planQuery(index, "多集群"), "zh");
    expect(marks).toEqual([{ kind: "word", text: "multi cluster" }]);
  });

  it("that hold one another are followed once", () => {
    const index = indexOf(
      textInput(
        [{ zh: { summary: "load balancer" } }],
        {},
        { synonyms: [["负载", "the load balancer", "load balancer", "Load-Balancer!", "balancer, load"]] },
      ),
    );
    const [ways = []] = planQuery(index, "负载").concepts;
    expect(ways.map(({ units }) => units.map(({ text }) => text))).toEqual([["负载"], ["load", "balancer"]]);
  });

  it("of several words must stand in a case with all of them", () => {
    const names = [
      { zh: { summary: "load" } },
      { zh: { summary: "load, and a balancer" } },
      { zh: { summary: "load" } },
    ];
    const index = indexOf(textInput(names, {}, { synonyms: [["负载均衡", "load balancer"]] }));
    expect(findRows(index, "load balancer")).toEqual([1]);
    expect(findRows(index, "负载均衡")).toEqual([1]);
  });

  it("add nothing to a case that says it as typed", () => {
    const [typed, both] = ["K8s", "K8s, Kubernetes"].map((summary) =>
      find(indexOf(textInput([{ zh: { summary } }], {}, { synonyms: [["K8s", "Kubernetes"]] })), "k8s"),
    );
    expect(both).toEqual(typed);
    expect(both).toEqual([{ row: 0, via: "text" }]);
  });

  it("lead one step, not on to the names of other things", () => {
    expect(find(chained, "observability")).toEqual([{ row: 0, via: "synonym" }]);
    expect(find(chained, "集群监控")).toEqual([
      { row: 1, via: "synonym" },
      { row: 0, via: "synonym" },
    ]);
  });
});

describe("a strange query", () => {
  it.each([
    ["empty", ""],
    ["punctuation", "，。!?%"],
    ["lone surrogates", "\ud800\udc00\udfff \ud800"],
    ["null characters", "\u0000\u0000"],
    ["emoji", "☕️🎉"],
    ["10 kB of one letter", "a".repeat(10_240)],
    ["10 kB of Han", "容".repeat(10_240)],
    ["a name of the language itself", "__proto__"],
    ["another such name", "constructor toString hasOwnProperty"],
    ["mark-up", "<img src=x onerror=alert(1)>"],
    ["a regular expression", "(.*)+$"],
  ])("that is %s finds nothing and does no harm", (_, query) => {
    expect(findRows(index, query)).toEqual([]);
  });

  it("is cut at a stated length", () => {
    expect(findRows(index, `文鼎创${" ".repeat(longestQuery)}没有这个词`)).toEqual([0]);
    expect(findRows(index, `文鼎创${" ".repeat(longestQuery - 8)}没有这个词`)).toEqual([]);
  });

  it("of more words than are looked up is answered by the first", () => {
    const many = `文鼎创 ${Array.from({ length: 40 }, (_, i) => (i < 23 ? "excelsecu".slice(0, 2 + (i % 7)) : "nowhere")).join(" ")}`;
    expect(findRows(index, many)).toEqual([]);
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`).join(" ");
    expect(planQuery(index, words).concepts).toHaveLength(24);
    const wordy = indexOf(textInput([{ zh: { summary: words } }, { zh: { summary: words.slice(0, 70) } }]));
    // The second time the search works in the room the first has left.
    for (let round = 0; round < 2; round++) expect(findRows(wordy, words)).toEqual([0]);
  });
});

describe("body shards", () => {
  const many = textInput(
    Array.from({ length: 501 }, (_, row) => ({
      zh: { title: `公司${row}`, sections: section(row === 7 ? "灰度发布 rollout" : "平台") },
    })),
  );
  const complete = indexOf(many);

  it("are many for many cases, and together find what stands in bodies", () => {
    expect(complete.bodies).toHaveLength(256);
    expect(findRows(complete, "灰度发布")).toEqual([7]);
    expect(findRows(complete, "rollou")).toEqual([7]);
    expect(findRows(complete, "灰度发布的平台")).toEqual([]);
  });

  it("that are missing are named, and without them names are found all the same", () => {
    const bare: TextIndex = { ...complete, bodies: complete.bodies.map(() => null) };
    const plan = planQuery(bare, "灰度发布 rollout");
    const wanted = missingShards(bare, plan);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThanOrEqual(5);
    expect(searchText(bare, plan, "zh").rows).toHaveLength(0);
    expect(findRows(bare, "公司7")).toContain(7);
    for (const shard of wanted) bare.bodies[shard] = complete.bodies[shard] ?? null;
    expect(missingShards(bare, plan)).toEqual([]);
    expect([...searchText(bare, plan, "zh").rows]).toEqual([7]);
  });
});
