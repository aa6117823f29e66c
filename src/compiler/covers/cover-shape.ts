import type { Diagram, NodeKind } from "../diagram/diagram-shape.ts";
import type { Layout } from "../diagram/layout-diagram.ts";

/** What a cover draws: where the nodes of a diagram stand (their centres, in CSS pixels), and how they hang together, by index. */
export type CoverShape = {
  nodes: { kind: NodeKind; x: number; y: number }[];
  groups: number[][];
  edges: [from: number, to: number][];
};

/** The shape of a diagram as it was laid out. Its words go. */
export const shapeOfDiagram = (diagram: Diagram, layout: Layout): CoverShape => {
  const ids = Object.keys(diagram.nodes);
  const index = (id: string) => ids.indexOf(id);
  return {
    nodes: layout.nodes.map(({ kind, x, y, width, height }) => ({ kind, x: x + width / 2, y: y + height / 2 })),
    groups: Object.values(diagram.groups).map((group) => group.nodes.map(index)),
    edges: diagram.edges.map(([from, to]) => [index(from), index(to)]),
  };
};

const step = 60;
const maxSteps = 6;
const maxBranches = 2;

/**
 * The shape of a story, for a case without diagrams: its headings in a row, those below them as branches on either side.
 * `levels` are the levels of the headings (2 to 4) in the order of the page.
 */
export const shapeOfOutline = (levels: readonly number[]): CoverShape => {
  const shape: CoverShape = { nodes: [{ kind: "actor", x: 0, y: 0 }], groups: [], edges: [] };
  let [trunk, row, branches] = [0, 0, 0];
  for (const level of levels) {
    if (level > 2 && branches < maxBranches) {
      branches++;
      shape.edges.push([trunk, shape.nodes.length]);
      shape.nodes.push({ kind: "store", x: branches === 1 ? step : -step, y: (row + 1) * step });
    }
    if (level > 2 || row === maxSteps - 1) continue;
    [row, branches] = [row + 1, 0];
    shape.edges.push([trunk, shape.nodes.length]);
    trunk = shape.nodes.length;
    shape.nodes.push({ kind: "service", x: 0, y: row * step });
  }
  return shape;
};

/** Distance in pixels up to which two nodes stand in one row or column of a diagram. */
const sameRow = 24;
const sameColumn = 26;

/** The shape that makes the best cover: many nodes, side by side and in groups; towers of more than six rows count against it. */
export const richestShape = (shapes: readonly CoverShape[]): CoverShape | undefined => {
  const richness = ({ nodes, groups }: CoverShape) => {
    const rows = new Set(nodes.map(({ y }) => Math.round(y / sameRow))).size;
    const columns = new Set(nodes.map(({ x }) => Math.round(x / sameColumn))).size;
    return Math.min(nodes.length, 9) + 2 * Math.min(columns, 4) + groups.length - 2 * Math.max(0, rows - 6);
  };
  return shapes.toSorted((a, b) => richness(b) - richness(a))[0];
};
