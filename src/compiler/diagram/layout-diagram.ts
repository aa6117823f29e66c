import { createRequire } from "node:module";
import type { ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { Locale } from "../../domain/locale.ts";
import { breakLines, lineHeight, textWidth } from "./break-lines.ts";
import type { Diagram, NodeKind } from "./diagram-shape.ts";

export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** A rectangle by its upper left corner, with a text in lines. */
export type TextBox = Point & Size & { lines: string[] };
export type Edge = { points: Point[]; label?: TextBox };
/** Everything in CSS pixels from the upper left corner of the picture. Edges run along the axes. */
export type Layout = Size & {
  nodes: (TextBox & { kind: NodeKind })[];
  groups: (Point & Size & { title: TextBox })[];
  edges: Edge[];
};

/** Width of a phone's text column: a picture up to this width is read there without scaling. */
export const phoneWidth = 358;

const comfortableLabel = 124;
const narrowLabel = 76;
const groupTitleWidth = 110;
const edgeLabelWidth = 84;
const groupPadding = 9;

const layeredOptions: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.json.shapeCoords": "ROOT",
  "elk.json.edgeCoords": "ROOT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.padding": "[top=8,left=8,bottom=8,right=8]",
  "elk.spacing.nodeNode": "10",
  "elk.layered.spacing.nodeNodeBetweenLayers": "24",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "8",
  // "Before" stands to the left of "after" where the source names it first.
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
};
const groupOptions = {
  "elk.padding": `[top=5,left=${groupPadding},bottom=${groupPadding},right=${groupPadding}]`,
};
const labelOptions = { "elk.edgeLabels.placement": "CENTER", "elk.edgeLabels.inline": "true" };

/** Lays a diagram out from top to bottom, with narrower labels where comfortable ones do not fit a phone. */
export const layoutDiagram = (diagram: Diagram, locale: Locale): Layout => {
  const comfortable = layoutWith(diagram, locale, comfortableLabel);
  return comfortable.width <= phoneWidth ? comfortable : layoutWith(diagram, locale, narrowLabel);
};

const layoutWith = (diagram: Diagram, locale: Locale, labelWidth: number): Layout => {
  const nodes = Object.entries(diagram.nodes).map(([id, { kind, ...label }]) => ({
    id,
    kind,
    ...nodeBox(breakLines(label[locale], labelWidth), kind),
  }));
  // The title is a node of its own: edges go round nodes, and so never through a title. Hidden edges keep it above the others.
  const groups = Object.entries(diagram.groups).map(([id, group]) => {
    const title = { id: `title ${id}`, ...textBox(breakLines(group[locale], groupTitleWidth), 0, 0) };
    const members = nodes.filter((node) => group.nodes.includes(node.id));
    return { id: `group ${id}`, title, members, children: [title, ...members], layoutOptions: groupOptions };
  });
  const edges = diagram.edges.map(([from, to, text], index) => {
    const label = text && { ...textBox(breakLines(text[locale], edgeLabelWidth), 3, 1), text: "-" };
    const labels = label ? [Object.assign(label, { layoutOptions: labelOptions })] : [];
    return { id: `edge ${index}`, sources: [from], targets: [to], labels };
  });
  const titleEdges = groups.flatMap(({ title, members }) =>
    firstNodes(members, diagram.edges).map(({ id }) => ({
      id: `${title.id} ${id}`,
      sources: [title.id],
      targets: [id],
    })),
  );
  const children = new Set(nodes.map((node) => groups.find(({ members }) => members.includes(node)) ?? node));
  const root = { id: "root", children: [...children], edges: [...edges, ...titleEdges], layoutOptions: layeredOptions };
  return toLayout(placeAll(root), nodes, groups, edges);
};

/** The nodes of a group that no other node of it leads to. */
const firstNodes = <Node extends { id: string }>(
  members: readonly Node[],
  edges: Diagram["edges"],
): readonly Node[] => {
  const ids = members.map(({ id }) => id);
  const first = members.filter(({ id }) => !edges.some(([from, to]) => to === id && ids.includes(from)));
  return first.length > 0 ? first : members.slice(0, 1);
};

type Sized = Size & { lines: string[] };

const textBox = (lines: string[], padX: number, padY: number): Sized => ({
  lines,
  width: Math.ceil(Math.max(...lines.map(textWidth)) + 2 * padX),
  height: lines.length * lineHeight + 2 * padY,
});

const nodeBox = (lines: string[], kind: NodeKind): Sized => {
  const { width, height } = textBox(lines, kind === "actor" ? 15 : 10, 7);
  return { lines, width: Math.max(width, 56), height: kind === "store" ? height + 12 : height };
};

/** What elkjs writes into the objects it is given. */
type Placed = Partial<Point & Size>;
type PlacedEdge = {
  labels: (Sized & Placed)[];
  sections?: { startPoint: Point; bendPoints?: Point[]; endPoint: Point }[];
};

const toLayout = (
  root: Placed,
  nodes: (Sized & Placed & { kind: NodeKind })[],
  groups: (Placed & { title: Sized & Placed })[],
  elkEdges: PlacedEdge[],
): Layout => {
  const edges = elkEdges.map(({ sections = [], labels: [label] }): Edge => {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    return { points, ...(label ? { label: placedText(label) } : {}) };
  });
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    nodes: nodes.map((node) => ({ ...placedText(node), kind: node.kind })),
    groups: groups.map(({ x = 0, y = 0, width = 0, height = 0, title }) => {
      const placed = placedText(title);
      const inCorner = { ...placed, x: x + groupPadding };
      return { x, y, width, height, title: edges.some((edge) => runsThrough(edge, inCorner)) ? placed : inCorner };
    }),
    edges,
  };
};

const placedText = ({ x = 0, y = 0, width, height, lines }: Sized & Placed): TextBox => ({
  x,
  y,
  width,
  height,
  lines,
});

/** The titles of groups and the labels of edges that an edge, other than their own, runs through. */
export const crossedTitles = ({ groups, edges }: Layout): string[] =>
  [...groups, ...edges].flatMap((owner) => {
    const text = "title" in owner ? owner.title : owner.label;
    return text && edges.some((edge) => edge !== owner && runsThrough(edge, text)) ? text.lines.join(" ") : [];
  });

/** Whether an edge touches a box or comes close to it. */
const runsThrough = ({ points }: Edge, { x, y, width, height }: Point & Size): boolean =>
  points.some((to, index) => {
    const from = points[index - 1] ?? to;
    const besides = Math.max(from.x, to.x) < x - 3 || Math.min(from.x, to.x) > x + width + 3;
    const above = Math.max(from.y, to.y) < y - 3;
    return !(besides || above || Math.min(from.y, to.y) > y + height + 3);
  });

type Answer = { data?: ElkNode; error?: unknown };
type ElkWorker = { dispatcher: { saveDispatch(message: object): void }; onmessage(answer: { data: Answer }): void };

let elk: ElkWorker | undefined;

/** Asks the worker of elkjs directly: its public wrapper answers by promise, and compiling is synchronous. Loaded (1.6 MB) when needed. */
const placeAll = (graph: ElkNode): ElkNode => {
  if (!elk) {
    const { Worker } = createRequire(import.meta.url)("elkjs/lib/elk-worker.min.js") as { Worker: new () => ElkWorker };
    elk = new Worker();
    ask(elk, { cmd: "register", algorithms: ["layered"] });
  }
  const { data, error } = ask(elk, { cmd: "layout", graph });
  if (!data) throw new Error("elkjs gave no layout", { cause: error });
  return data;
};

const ask = (worker: ElkWorker, message: object): Answer => {
  let answer: Answer = {};
  worker.onmessage = ({ data }) => {
    answer = data;
  };
  worker.dispatcher.saveDispatch({ data: { id: 0, ...message } });
  return answer;
};
