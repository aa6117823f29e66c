import { describe, expect, it } from "vitest";
import { keepOrder } from "../../../src/compiler/diagram/keep-order.ts";
import type { Layout } from "../../../src/compiler/diagram/layout-diagram.ts";

const node = (x: number, y: number, width = 40) => ({
  x,
  y,
  width,
  height: 20,
  lines: ["a"],
  kind: "service" as const,
});
const layout = (nodes: Layout["nodes"]): Layout => ({
  width: 200,
  height: 100,
  nodes,
  groups: [{ x: 90, y: 0, width: 100, height: 50, lines: ["group"] }],
  edges: [{ points: [{ x: 30, y: 5 }], label: { x: 20, y: 40, width: 30, height: 10, lines: ["to"] } }],
});

describe("the order of neighbours", () => {
  it("turns a picture round whose first node stands on the right", () => {
    const turned = keepOrder(layout([node(100, 10, 60), node(10, 10)]));
    expect(turned.nodes.map(({ x }) => x)).toEqual([40, 150]);
    expect(turned.groups[0]?.x).toBe(10);
    expect(turned.edges[0]?.points[0]?.x).toBe(170);
    expect(turned.edges[0]?.label?.x).toBe(150);
  });

  it("leaves a picture alone that follows the order of its source", () => {
    const right = layout([node(10, 10), node(100, 15)]);
    expect(keepOrder(right)).toBe(right);
  });

  it("does not compare nodes that stand above each other", () => {
    const column = layout([node(100, 10), node(10, 60)]);
    expect(keepOrder(column)).toBe(column);
  });

  it("follows the majority", () => {
    const mixed = layout([node(10, 10), node(60, 10), node(150, 10), node(120, 12)]);
    expect(keepOrder(mixed)).toBe(mixed);
  });
});
