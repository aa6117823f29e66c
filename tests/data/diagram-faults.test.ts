import { describe, expect, it } from "vitest";
import { diagramFaults } from "./diagram-faults.ts";
import { type DiagramSource, parseDiagram } from "./diagram-source.ts";

const good: DiagramSource = {
  caption: { zh: "拓扑", en: "Topology" },
  alt: { zh: "四个节点", en: "Four nodes" },
  nodes: {
    a: { zh: "用户", en: "Users", kind: "actor" },
    b: { zh: "网关", en: "Gateway" },
    c: { zh: "服务", en: "Service" },
    d: { zh: "数据库", en: "Database", kind: "store" },
  },
  groups: { g: { zh: "集群", en: "Cluster", nodes: ["b", "c"] } },
  edges: [
    ["a", "b"],
    ["b", "c", { zh: "转发", en: "forward" }],
    ["c", "d"],
  ],
};
const more = { e: { zh: "存储", en: "Disks" }, f: { zh: "缓存", en: "Cache" } };

describe("the rules for shipped diagrams", () => {
  it("accept a good diagram", () => {
    expect(diagramFaults(good)).toEqual([]);
  });

  it.each<[string, DiagramSource]>([
    ["1 nodes", { ...good, nodes: { a: { zh: "用户", en: "Users" } } }],
    ["arrow to unknown x", { ...good, edges: [...good.edges, ["a", "x"]] }],
    ["group holds unknown x", { ...good, groups: { g: { zh: "集群", en: "Cluster", nodes: ["x"] } } }],
    ["b is in two groups", { ...good, groups: { ...good.groups, h: { zh: "云", en: "Cloud", nodes: ["b"] } } }],
    ["e is not connected", { ...good, nodes: { ...good.nodes, ...more } }],
    [
      "a has more than 3 arrows",
      {
        ...good,
        nodes: { ...good.nodes, ...more },
        edges: [...good.edges, ["a", "d"], ["a", "e"], ["a", "f"]],
      },
    ],
    [
      "long label: A gateway with a long name",
      { ...good, nodes: { ...good.nodes, b: { zh: "网关", en: "A gateway with a long name" } } },
    ],
    ["long label: 把请求转发过去", { ...good, edges: [...good.edges, ["a", "c", { zh: "把请求转发过去", en: "on" }]] }],
    ["Chinese in the English picture: 网关", { ...good, nodes: { ...good.nodes, b: { zh: "网关", en: "网关" } } }],
  ])("report: %s", (fault, diagram) => {
    expect(diagramFaults(diagram)).toContain(fault);
  });

  it("reject a label that a comma cut in two", () => {
    const text =
      "caption: { zh: 图, en: P }\nalt: { zh: 图, en: P }\nnodes:\n  a: { zh: 甲, en: Dev, test }\nedges: []\n";
    expect(() => parseDiagram(text)).toThrow("test");
  });
});
