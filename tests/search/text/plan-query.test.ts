import { describe, expect, it } from "vitest";
import { noTokens } from "../../../src/search/index/token-table.ts";
import { missingShards, planQuery, type Way } from "../../../src/search/text/plan-query.ts";
import { indexOf, textInput } from "../text-corpus.ts";

/** Plans a query among groups of names; each way in brief: `typed load+balancer`. */
const plan = (query: string, ...synonyms: string[][]) =>
  planQuery(indexOf(textInput([], {}, { synonyms })), query).concepts.map((ways) => ways.map(briefly));
const briefly = ({ kind, units }: Way) => `${kind} ${units.map(({ text }) => text).join("+")}`;

describe("a query", () => {
  it("of what no group names has a concept a unit, each with its kind", () => {
    const { concepts } = planQuery(indexOf(textInput([])), "K8s 集群");
    expect(concepts).toMatchObject([
      [{ kind: "typed", units: [{ kind: "word", text: "k8s" }] }],
      [{ kind: "typed", units: [{ kind: "han", text: "集群" }] }],
    ]);
    expect(concepts.map((ways) => ways.map(({ units }) => units.length))).toEqual([[1], [1]]);
  });

  it("has a concept that is said twice once", () => {
    expect(plan("k8s, K8S")).toEqual([["typed k8s"]]);
  });

  it("has a name of several words as one concept, whatever stands beside it", () => {
    const group = ["负载均衡", "Load Balancer"];
    expect(plan("our load-balancer fails", group)).toEqual([
      ["typed our"],
      ["typed load+balancer", "synonym 负载均衡"],
      ["typed fails"],
    ]);
    expect(plan("load balancer", group)).toEqual([["typed load+balancer", "synonym 负载均衡"]]);
    expect(plan("loadbalancer balancer load", group)).toEqual([
      ["typed loadbalancer"],
      ["typed balancer"],
      ["typed load"],
    ]);
  });

  it("follows the longest name that begins where it stands", () => {
    const groups = [
      ["load", "L"],
      ["load balancer", "LB"],
      ["load balancer rules", "R"],
    ];
    expect(plan("load balancer rules", ...groups)).toEqual([["typed load+balancer+rules", "synonym r"]]);
    expect(plan("load balancer load", ...groups)).toEqual([
      ["typed load+balancer", "synonym lb"],
      ["typed load", "synonym l"],
    ]);
  });

  it("follows names of up to six words", () => {
    expect(plan("a b c d e f", ["a b c d e f", "six"])).toEqual([["typed a+b+c+d+e+f", "synonym six"]]);
    expect(plan("a b c d e f g", ["a b c d e f g", "seven"])).toHaveLength(7);
    expect(plan("x a b c d e f", ["a b c d e f", "six"])).toHaveLength(2);
  });
});

describe("other names", () => {
  it.each([
    ["words are followed each", ["cluster", "multicluster", "clusters"], ["cluster", "multicluster", "clusters"]],
    ["a longer Chinese name adds nothing to the shorter", ["集群", "多集群管理", "集群化"], ["集群"]],
    ["the typed one may be the longer", ["集群管理", "集群"], ["集群"]],
    ["a name with one more word adds nothing", ["cluster", "the cluster", "fleet"], ["cluster", "fleet"]],
    ["words in another order are the same", ["fleet", "b c", "c b"], ["fleet", "b+c"]],
    ["names that share a word only are two", ["fleet", "a b", "a c", "c d a"], ["fleet", "a+b", "a+c"]],
    ["Chinese within a name of two units counts", ["集群", "k8s 多集群", "k8s"], ["集群", "k8s"]],
  ])("of which %s", (_, group, followed) => {
    const [ways = []] = plan(group[0] ?? "", group);
    expect(ways.map((way) => way.slice(way.indexOf(" ") + 1))).toEqual(followed);
  });
});

describe("a run in pieces", () => {
  it.each([
    ["容器平台", []],
    ["容器平台上", ["typed 容器平台上", "pieces 容器平台上"]],
    ["𠮷𠮷𠮷", []],
    ["kubernetes", []],
  ])("%j: %j", (query, ways) => {
    expect(plan(query)).toEqual([ways.length === 0 ? [`typed ${query}`] : ways]);
  });

  it("is not tried for a name of several units", () => {
    expect(plan("容器平台上线 k8s", ["容器平台上线 k8s", "R"])).toEqual([["typed 容器平台上线+k8s", "synonym r"]]);
    expect(plan("k8s 容器平台上线", ["k8s 容器平台上线", "R"])).toEqual([["typed k8s+容器平台上线", "synonym r"]]);
  });

  it("comes after the other names", () => {
    expect(plan("容器平台上线", ["容器平台上线", "R"])).toEqual([
      ["typed 容器平台上线", "synonym r", "pieces 容器平台上线"],
    ]);
  });
});

describe("missing shards", () => {
  const index = indexOf(textInput([], {}, { synonyms: [["rollout", "发布"]] }));
  const ask = (query: string, ...there: number[]) => {
    const bodies = Array.from({ length: 256 }, (_, shard) => (there.includes(shard) ? noTokens : null));
    return missingShards({ ...index, bodies }, planQuery(index, query));
  };

  it("are those of each character of a run and of the head of a word, ascending", () => {
    expect(ask("rollouts")).toEqual([70]);
    expect(ask("布")).toEqual([178]);
    expect(ask("灰度")).toEqual([217, 239]);
  });

  it("are those of other names too", () => {
    expect(ask("灰度 rollout")).toEqual([70, 124, 178, 217, 239]);
  });

  it("are not those that are there", () => {
    expect(ask("灰度 rollout", 70, 217)).toEqual([124, 178, 239]);
  });

  it("are none for nothing", () => {
    expect(ask("！")).toEqual([]);
  });
});
