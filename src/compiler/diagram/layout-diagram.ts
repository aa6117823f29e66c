import { Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Locale } from "../../domain/locale.ts";
import type { Diagram, NodeKind } from "./diagram-shape.ts";
import { type Box, cornered, type Edge, mirrored, type Point, surround } from "./geometry.ts";
import { type NamedGroup, nameGroups } from "./name-groups.ts";
import { labelWidth, lineHeight, wrapLabel } from "./wrap-label.ts";

export type Layout = {
  width: number;
  height: number;
  nodes: (Box & { kind: NodeKind })[];
  groups: NamedGroup[];
  edges: Edge[];
};

/** Width of a phone's text column, so that a picture is read there without scaling. */
export const phoneWidth = 358;

const margin = 8;
const groupPadding = 9;
const edgeLabelWidth = 84;

/** Ever narrower ways to place the same nodes: shorter label lines, smaller gaps. */
const attempts = [
  { label: 156, gap: 18 },
  { label: 128, gap: 14 },
  { label: 106, gap: 12 },
  { label: 92, gap: 10 },
  { label: 78, gap: 9 },
  { label: 66, gap: 8 },
];
type Attempt = (typeof attempts)[number] & { stacked: boolean };

/**
 * Positions from top to bottom in CSS pixels. Takes the first attempt that fits a phone; if none does, one whose groups are not
 * widened for their names; then the same with the leaves of one parent stacked; else the narrowest.
 */
export const layoutDiagram = (diagram: Diagram, locale: Locale): Layout => {
  const narrow: Layout[] = [];
  for (const stacked of [false, true]) {
    const tight: Layout[] = [];
    for (const attempt of attempts) {
      const finish = place(diagram, locale, { ...attempt, stacked });
      const roomy = finish(true);
      if (roomy.width <= phoneWidth) return roomy;
      tight.push(finish(false));
    }
    const fitting = tight.find(({ width }) => width <= phoneWidth);
    if (fitting) return fitting;
    narrow.push(...tight);
  }
  return narrow.reduce((best, next) => (next.width < best.width ? next : best));
};

/** Lays the diagram out; the result takes whether groups may be widened for their names. */
const place = (diagram: Diagram, locale: Locale, { label, gap, stacked }: Attempt) => {
  const graph = new Graph<GraphLabel, NodeLabel>({ multigraph: true, compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: gap, edgesep: gap, ranksep: 34 });
  const lines = new Map(Object.entries(diagram.nodes).map(([id, node]) => [id, wrapLabel(node[locale], label)]));
  for (const [id, { kind }] of Object.entries(diagram.nodes))
    graph.setNode(id, nodeSize(lines.get(id) as string[], kind));
  for (const [id, group] of Object.entries(diagram.groups)) {
    graph.setNode(`group ${id}`, { width: 0, height: 0 });
    for (const node of group.nodes) graph.setParent(node, `group ${id}`);
  }
  diagram.edges.forEach(([from, to, text], index) => {
    const size = text ? { ...textSize(wrapLabel(text[locale], edgeLabelWidth), 3, 1), labelpos: "c" as const } : {};
    graph.setEdge(from, to, size, String(index));
  });
  if (stacked) for (const [above, below] of leafChains(diagram)) graph.setEdge(above, below, {}, "stack");
  layout(graph, { customOrder: ordersOf(diagram, stacked) });
  return (widened: boolean) => toLayout(diagram, locale, graph, lines, widened);
};

type Ordering = (graph: Graph, order: (graph: Graph) => void) => void;
const orderings = new WeakMap<Diagram, Record<"stacked" | "plain", Ordering>>();

/** Crossings depend on the edges alone, not on sizes: the order found for one attempt holds for the others and for the other language. */
const ordersOf = (diagram: Diagram, stacked: boolean): Ordering => {
  const known = orderings.get(diagram) ?? { stacked: createOrdering(), plain: createOrdering() };
  orderings.set(diagram, known);
  return known[stacked ? "stacked" : "plain"];
};

const createOrdering = (): Ordering => {
  let ranks = "";
  let orders: (number | undefined)[] = [];
  return (graph, order) => {
    const nodes = graph.nodes().map((id) => graph.node(id));
    const own = nodes.map(({ rank }) => rank).join();
    if (own === ranks) {
      for (const [index, node] of nodes.entries()) if (orders[index] !== undefined) node.order = orders[index];
      return;
    }
    order(graph);
    ranks = own;
    orders = nodes.map((node) => node.order);
  };
};

/** Neighbours among the leaves that share their only parent and their group, to be set one below the other. */
const leafChains = ({ nodes, edges, groups }: Diagram): [string, string][] => {
  const leaves = new Map<string, string[]>();
  for (const id of Object.keys(nodes)) {
    const into = edges.filter(([, to]) => to === id);
    if (into.length !== 1 || edges.some(([from]) => from === id)) continue;
    const group = Object.keys(groups).find((name) => groups[name]?.nodes.includes(id)) ?? "";
    const key = `${into[0]?.[0]} ${group}`;
    leaves.set(key, [...(leaves.get(key) ?? []), id]);
  }
  return [...leaves.values()].flatMap((chain) =>
    chain.flatMap((below, index): [string, string][] => {
      const above = chain[index - 1];
      return above === undefined ? [] : [[above, below]];
    }),
  );
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
  widened: boolean,
): Layout => {
  const nodes = Object.entries(diagram.nodes).map(([id, { kind }]) => ({
    ...cornered(graph.node(id)),
    kind,
    id,
    lines: lines.get(id) as string[],
  }));
  const edges = diagram.edges.map(([from, to, text], index): Edge => {
    const { points, ...box } = graph.edge(from, to, String(index)) as { points: Point[] };
    const label = text ? { ...cornered(box), lines: wrapLabel(text[locale], edgeLabelWidth) } : undefined;
    return { points: points.map(({ x, y }) => ({ x, y })), ...(label ? { label } : {}) };
  });
  const ordered = runsBackwards(nodes)
    ? { nodes: nodes.map(mirrored), edges: edges.map(mirroredEdge) }
    : { nodes, edges };
  const boxes = Object.values(diagram.groups).map((group) => {
    const box = surround(
      ordered.nodes.filter(({ id }) => group.nodes.includes(id)),
      groupPadding,
    );
    return { ...box, text: group[locale] };
  });
  const groups = nameGroups(boxes, ordered.nodes, ordered.edges, widened);
  return measured(
    ordered.nodes.map(({ id: _, ...node }) => node),
    groups,
    ordered.edges,
  );
};

/** Whether most neighbours stand the other way round than in the source, where "before" comes before "after". */
const runsBackwards = (nodes: readonly Box[]): boolean => {
  let balance = 0;
  nodes.forEach((node, index) => {
    for (const later of nodes.slice(index + 1))
      if (later.y < node.y + node.height && node.y < later.y + later.height) balance += Math.sign(node.x - later.x);
  });
  return balance > 0;
};

const mirroredEdge = ({ points, label }: Edge): Edge => ({
  points: points.map(({ x, y }) => ({ x: -x, y })),
  ...(label ? { label: mirrored(label) } : {}),
});

/** Moves everything so that it starts at the margin, and measures it. */
const measured = (nodes: Layout["nodes"], groups: NamedGroup[], edges: Edge[]): Layout => {
  const points = edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const all = surround([...nodes, ...groups, ...points, ...edges.flatMap(({ label }) => label ?? [])], margin);
  const moved = <T extends Point>(point: T): T => ({ ...point, x: round(point.x - all.x), y: round(point.y - all.y) });
  return {
    width: Math.ceil(all.width),
    height: Math.ceil(all.height),
    nodes: nodes.map(moved),
    groups: groups.map((group) => ({ ...moved(group), name: moved(group.name) })),
    edges: edges.map(({ points: line, label }) => ({
      points: line.map(moved),
      ...(label ? { label: moved(label) } : {}),
    })),
  };
};

const round = (value: number) => Math.round(value * 10) / 10;
