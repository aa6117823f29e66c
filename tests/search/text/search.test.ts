import { describe, expect, it } from "vitest";
import { explainMatch } from "../../../src/search/text/explain.ts";
import { maxQueryLength } from "../../../src/search/text/query.ts";
import { searchText } from "../../../src/search/text/search.ts";
import { find, findRows, indexOf, textInput } from "../text-corpus.ts";

const section = (text: string, heading = "") => [{ id: null, heading, text }];
const ofSummaries = (summaries: readonly string[], synonyms: string[][] = []) =>
  indexOf(
    textInput(
      summaries.map((summary) => ({ zh: { summary } })),
      {},
      { synonyms },
    ),
  );

const index = indexOf(
  textInput(
    [
      {
        zh: { title: "文鼎创", summary: "网络身份认证", sections: section("容器平台上线后，发布更快。", "统一运维") },
        en: { title: "Excelsecu", summary: "Identity products", sections: section("Releases became observable.") },
        aliases: ["EXCELSECU 品牌"],
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
      readName: (name) => ({ 文鼎创: ["wen", "ding", "chuang"], 成本: ["cheng", "ben"] })[name] ?? [],
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
    ["品牌", [0]],
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
    ["chengben", [1]],
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
    ["品牌", "en", "text"],
    ["wdc", "zh", "reading"],
    ["高可用", "zh", "label"],
    ["高可用", "en", "other-language"],
    ["high availability", "zh", "other-language"],
    ["HA", "zh", "synonym"],
    ["observable", "zh", "other-language"],
    ["identiti", "zh", "misspelling"],
  ] as const)("%j on a page in %s by its %s", (query, locale, matchKind) => {
    expect(find(index, query, locale)).toEqual([{ row: 0, matchKind }]);
  });

  it("by a synonym", () => {
    expect(find(index, "K8s")).toEqual([{ row: 1, matchKind: "synonym" }]);
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

describe("an English word", () => {
  const words = ofSummaries([
    "monitoring",
    "a monitor, monitors",
    "care for a carry",
    "a car",
    "multi-cluster",
    "KubeSphere",
  ]);

  it.each([
    ["monitor", [0, 1]],
    ["monitoring", [0, 1]],
    ["monitored", [0, 1]],
    ["moni", [0, 1]],
    ["car", [3]],
    ["carr", [2]],
    ["multicluster", [4]],
    ["multi cluster", [4]],
    ["multi/cluster", [4]],
    ["kube sphere", [5]],
    ["Kube-Sphere", [5]],
  ])("%j stands for its forms and, from four letters, for what begins with it: %j", (query, rows) => {
    expect(findRows(words, query).sort()).toEqual(rows);
  });

  it.each(["moniter", "mnitoring", "monitorring", "monnitorring"])(
    "%j is corrected, and then finds what the right word finds",
    (query) => {
      expect(findRows(words, query).sort()).toEqual([0, 1]);
    },
  );

  it("that is corrected also stands for the synonyms of the right word", () => {
    const synonyms = [["监控", "monitoring"]];
    expect(findRows(ofSummaries(["monitor", "监控"], synonyms), "moniter").sort()).toEqual([0, 1]);
  });

  it("of fewer than four letters begins names only, and only where nobody wrote it", () => {
    const names = indexOf(
      textInput([
        { en: { title: "Zalo" } },
        { en: { summary: "for zones" } },
        { en: { title: "Ant", sections: section("an axis") } },
      ]),
    );
    expect(findRows(names, "z", "en")).toEqual([0]);
    expect(findRows(names, "an", "en")).toEqual([2]);
  });

  it("that says nothing is dropped beside others", () => {
    expect(findRows(words, "the monitoring of a car")).toEqual([]);
    expect(findRows(words, "how to use monitoring").sort()).toEqual([0, 1]);
    expect(findRows(ofSummaries(["to the point"]), "the")).toEqual([0]);
  });
});

describe("a Chinese run that stands nowhere as a whole", () => {
  const runs = indexOf(
    textInput(
      [
        { zh: { title: "华夏银行", summary: "监控。日志。" } },
        { zh: { title: "中通", summary: "日志采集" } },
        { zh: { title: "甲", summary: "监控平台，弹性" } },
      ],
      {},
      {
        synonyms: [
          ["日志", "logging"],
          ["监控", "monitoring"],
        ],
      },
    ),
  );

  it.each([
    ["日志监控", [0]],
    ["监控日志平台", []],
    ["监控的平台", [2]],
    ["如何监控", [0, 2]],
    ["华夏银行股份有限公司", [0]],
    ["北京华夏银行网络技术有限公司", [0]],
  ])("is split into known words: %j finds %j", (query, rows) => {
    expect(findRows(runs, query).sort()).toEqual(rows);
  });
});

describe("the closest cases", () => {
  const closestOf = (summaries: readonly string[], query: string) =>
    searchText(ofSummaries(summaries), query, "zh").closest.map(({ row, missing }) => ({ row, missing }));

  it("follow where fewer than three hold all words, with the words that each lacks", () => {
    expect(closestOf(["Rancher", "Storage", "Rancher, storage", "nothing"], "Rancher storage")).toEqual([
      { row: 0, missing: ["storage"] },
      { row: 1, missing: ["Rancher"] },
    ]);
    expect(closestOf(["平台 日志", "网关"], "网关，Ｎｏｗｈｅｒｅ")).toEqual([{ row: 1, missing: ["Ｎｏｗｈｅｒｅ"] }]);
  });

  it("are not named where three hold all, or where a case holds less than half", () => {
    expect(closestOf(["a b", "a b", "a b", "a"], "a b")).toEqual([]);
    expect(closestOf(["one", "one two"], "one two three four five")).toEqual([]);
  });

  it("hold the parts of a Chinese run apart from each other", () => {
    expect(closestOf(["日志监控", "日志与监控", "日志"], "日志监控")).toEqual([
      { row: 1, missing: [] },
      { row: 2, missing: ["监控"] },
    ]);
  });
});

describe("synonyms", () => {
  const chained = indexOf(
    textInput(
      [{ zh: { title: "甲", summary: "可观测性" } }, { zh: { title: "乙" }, facets: { feature: ["alerting"] } }],
      {
        challenge: [{ id: "o11y", zh: "可观测性", en: "Observability", other: ["集群监控"] }],
        feature: [{ id: "alerting", zh: "告警", en: "Alerting", other: ["集群监控报警"] }],
      },
    ),
  );

  it("of several words are highlighted only as a whole", () => {
    const names = ["多集群", "multi-cluster", "Multi-cluster and Heterogeneous Environments"];
    const index = ofSummaries(["KubeSphere and multi-cluster"], [names]);
    const { summary } = explainMatch(index, 0, searchText(index, "多集群", "zh"), "zh");
    expect(summary).toEqual([{ start: 15, end: 28 }]);
  });

  it("of several words must stand in a case as a whole", () => {
    const index = ofSummaries(["load", "the load-balancer", "load, and a balancer"], [["负载均衡", "load balancer"]]);
    expect(findRows(index, "负载均衡")).toEqual([1]);
    expect(findRows(index, "load balancer")).toEqual([1, 2]);
  });

  it("add nothing to a case that says it as typed", () => {
    const [typed, both] = ["K8s", "K8s, Kubernetes"].map((summary) =>
      find(ofSummaries([summary], [["K8s", "Kubernetes"]]), "k8s"),
    );
    expect(both).toEqual(typed);
    expect(both).toEqual([{ row: 0, matchKind: "text" }]);
  });

  it("lead one step, not on to the names of other things", () => {
    expect(find(chained, "observability")).toEqual([{ row: 0, matchKind: "synonym" }]);
    expect(find(chained, "集群监控")).toEqual([
      { row: 1, matchKind: "synonym" },
      { row: 0, matchKind: "synonym" },
    ]);
  });

  it.each(["CI/CD", "ci cd", "cicd", "CI-CD", "Ci／Cd"])("are known however a name is spelled: %s", (query) => {
    expect(findRows(ofSummaries(["流水线", "监控"], [["CI/CD", "流水线"]]), query)).toEqual([0]);
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
    ["10 kB of Han", "龘".repeat(10_240)],
    ["a name of the language itself", "__proto__"],
    ["another such name", "constructor toString hasOwnProperty"],
    ["mark-up", "<img src=x onerror=alert(1)>"],
    ["a regular expression", "(.*)+$"],
  ])("that is %s finds nothing and does no harm", (_, query) => {
    expect(findRows(index, query)).toEqual([]);
  });

  it("is cut at a stated length", () => {
    expect(findRows(index, `文鼎创${" ".repeat(maxQueryLength)}没有这个词`)).toEqual([0]);
    expect(findRows(index, `文鼎创${" ".repeat(maxQueryLength - 8)}没有这个词`)).toEqual([]);
  });

  it("of more words than are looked up is answered by the first", () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    const wordy = ofSummaries([words.slice(0, 24).join(" "), words.slice(0, 23).join(" ")]);
    expect(findRows(wordy, words.join(" "))).toEqual([0]);
  });
});
