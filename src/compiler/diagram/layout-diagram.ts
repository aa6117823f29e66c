import { Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Locale } from "../../model/locale.ts";
import type { Diagram, NodeKind } from "./diagram-shape.ts";
import { labelWidth, lineHeight, wrapLabel } from "./wrap-label.ts";

export type Point = { x: number; y: number };
/** A box by its upper left corner, with its label in lines. */
export type Box = Point & { width: number; height: number; lines: string[] };
export type Layout = {
  width: number;
  height: number;
  nodes: (Box & { kind: NodeKind })[];
  groups: Box[];
  edges: { points: Point[]; label?: Box }[];
};

/** Width of a phone's text column, so that a picture is read there without scaling. */
export const phoneWidth = 358;

const margin = 10;
const groupPadding = 9;
const attempts = [
  { label: 156, gap: 18 },
  { label: 128, gap: 14 },
  { label: 106, gap: 12 },
  { label: 92, gap: 10 },
  { label: 78, gap: 9 },
  { label: 66, gap: 8 },
];

/** Positions from top to bottom in units of CSS pixels, no wider than a phone where narrower labels can make it so. */
export const layoutDiagram = (diagram: Diagram, locale: Locale): Layout => {
  let best: Layout | undefined;
  for (const attempt of attempts) {
    const placed = place(diagram, locale, attempt);
    if (!best || placed.width < best.width) best = placed;
    if (best.width <= phoneWidth) break;
  }
  return best as Layout;
};

type Attempt = { label: number; gap: number };

const place = (diagram: Diagram, locale: Locale, { label, gap }: Attempt): Layout => {
  const graph = new Graph<GraphLabel, NodeLabel>({ multigraph: true, compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: gap, edgesep: gap, ranksep: 34, marginx: margin, marginy: margin });
  const lines = new Map<string, string[]>();
  for (const [id, node] of Object.entries(diagram.nodes)) {
    const wrapped = wrapLabel(node[locale], label);
    lines.set(id, wrapped);
    graph.setNode(id, nodeSize(wrapped, node.kind));
  }
  for (const [id, group] of Object.entries(diagram.groups)) {
    graph.setNode(`group ${id}`, { width: 0, height: 0 });
    for (const node of group.nodes) graph.setParent(node, `group ${id}`);
  }
  diagram.edges.forEach(([from, to, text], index) => {
    const wrapped = text ? wrapLabel(text[locale], 84) : undefined;
    const size = wrapped ? { ...textSize(wrapped, 3, 1), labelpos: "c" as const } : {};
    graph.setEdge(from, to, { ...size }, String(index));
  });
  layout(graph);
  return toLayout(diagram, locale, graph, lines);
};

const textSize = (lines: readonly string[], padX: number, padY: number) => ({
  width: Math.ceil(Math.max(...lines.map(labelWidth)) + 2 * padX),
  height: lines.length * lineHeight + 2 * padY,
});

const nodeSize = (lines: readonly string[], kind: NodeKind) => {
  const { width, height } = textSize(lines, kind === "actor" ? 15 : 10, 7);
  return { width: Math.max(width, 56), height: kind === "store" ? height + 12 : height };
};

const toLayout = (
  diagram: Diagram,
  locale: Locale,
  graph: Graph<GraphLabel, NodeLabel>,
  lines: ReadonlyMap<string, string[]>,
): Layout => {
  const nodes = Object.entries(diagram.nodes).map(([id, { kind }]) => ({
    ...cornered(graph.node(id)),
    kind,
    id,
    lines: lines.get(id) ?? [],
  }));
  const edges = diagram.edges.map(([from, to, text], index) => {
    const edge = graph.edge(from, to, String(index)) as {
      points: Point[];
      x?: number;
      y?: number;
      width?: number;
      height?: number;
    };
    const label = text ? { ...cornered(edge), lines: wrapLabel(text[locale], 84) } : undefined;
    return { points: edge.points.map(({ x, y }) => ({ x, y })), ...(label ? { label } : {}) };
  });
  const groups = Object.values(diagram.groups).map((group) => {
    const members = nodes.filter(({ id }) => group.nodes.includes(id));
    const box = surround(members, groupPadding);
    const wrapped = wrapLabel(group[locale], Math.max(box.width - 16, 72));
    return { ...box, lines: wrapped, width: Math.max(box.width, textSize(wrapped, 8, 0).width) };
  });
  makeRoom(groups, nodes, edges);
  return measure(
    nodes.map(({ id: _, ...node }) => node),
    groups,
    edges,
  );
};

/** Moves what lies below the top of each group down by the height of the group's label. Groups that start at one height share the room. */
const makeRoom = (groups: Box[], nodes: Box[], edges: Layout["edges"]) => {
  for (const top of [...new Set(groups.map(({ y }) => y))].sort((a, b) => b - a)) {
    const room = Math.max(...groups.filter(({ y }) => y === top).map(({ lines }) => lines.length * lineHeight + 3));
    const labels = edges.flatMap(({ label }) => label ?? []);
    for (const moved of [...nodes, ...labels, ...edges.flatMap(({ points }) => points)])
      if (moved.y > top) moved.y += room;
    for (const group of groups) {
      if (group.y > top) group.y += room;
      else if (group.y + group.height > top) group.height += room;
    }
  }
};

const cornered = ({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const surround = (boxes: readonly Omit<Box, "lines">[], padding: number) => {
  const left = Math.min(...boxes.map(({ x }) => x)) - padding;
  const top = Math.min(...boxes.map(({ y }) => y)) - padding;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + padding;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + padding;
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Moves everything so that it starts at the margin, and measures it. */
const measure = (nodes: Layout["nodes"], groups: Box[], edges: Layout["edges"]): Layout => {
  const points = edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const all = surround([...nodes, ...groups, ...points, ...edges.flatMap(({ label }) => label ?? [])], margin);
  const moved = <T extends Point>(point: T): T => ({ ...point, x: round(point.x - all.x), y: round(point.y - all.y) });
  return {
    width: Math.ceil(all.width),
    height: Math.ceil(all.height),
    nodes: nodes.map(moved),
    groups: groups.map(moved),
    edges: edges.map(({ points: line, label }) => ({
      points: line.map(moved),
      ...(label ? { label: moved(label) } : {}),
    })),
  };
};

const round = (value: number) => Math.round(value * 10) / 10;
