import { createRequire } from "node:module";
import type { ElkEdgeSection, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
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
/** Keeps lines away from titles, which are bold and so wider than estimated in some fonts. */
const titlePadding = 3;

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
const groupOptions = { "elk.padding": `[top=5,left=${groupPadding},bottom=9,right=9]` };
const labelOptions = {
  text: "-",
  layoutOptions: { "elk.edgeLabels.placement": "CENTER", "elk.edgeLabels.inline": "true" },
};
type Sections = ElkEdgeSection[] | undefined;

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
  // The title of a group is a node of its own: edges go round nodes. Hidden edges keep it above the members.
  const groups = Object.entries(diagram.groups).map(([id, group]) => {
    const title = { id: `title ${id}`, ...textBox(breakLines(group[locale], groupTitleWidth), titlePadding, 0) };
    const members = nodes.filter((node) => group.nodes.includes(node.id));
    const box = { x: 0, y: 0, width: 0, height: 0, layoutOptions: groupOptions };
    return { id: `group ${id}`, ...box, title, members, children: [title, ...members] };
  });
  const edges = diagram.edges.map(([from, to, text], index) => {
    const labels = text ? [{ ...textBox(breakLines(text[locale], edgeLabelWidth), 3, 1), ...labelOptions }] : [];
    return { id: `edge ${index}`, sources: [from], targets: [to], labels, sections: undefined as Sections };
  });
  const titleEdges = groups.flatMap(({ title, members }) => {
    const ids = members.map(({ id }) => id);
    const first = ids.filter((id) => !diagram.edges.some(([from, to]) => to === id && ids.includes(from)));
    const targets = first.length > 0 ? first : ids.slice(0, 1);
    return targets.map((id) => ({ id: `${title.id} ${id}`, sources: [title.id], targets: [id] }));
  });
  const children = new Set(nodes.map((node) => groups.find(({ members }) => members.includes(node)) ?? node));
  const root = { id: "root", width: 0, height: 0, layoutOptions: layeredOptions };
  placeAll(Object.assign(root, { children: [...children], edges: [...edges, ...titleEdges] }));

  const lines = edges.map(({ sections = [], labels: [label] }): Edge => {
    const points = sections.flatMap((part) => [part.startPoint, ...(part.bendPoints ?? []), part.endPoint]);
    return label ? { points, label } : { points };
  });
  for (const { x, title } of groups) {
    const inCorner = { ...title, x: x + groupPadding };
    if (!lines.some((line) => runsThrough(line, inCorner))) title.x = inCorner.x;
  }
  return { width: Math.ceil(root.width), height: Math.ceil(root.height), nodes, groups, edges: lines };
};

/** A box for a text. Its place is set by the layout. */
const textBox = (lines: string[], padX: number, padY: number): TextBox => ({
  x: 0,
  y: 0,
  width: Math.ceil(Math.max(...lines.map(textWidth)) + 2 * padX),
  height: lines.length * lineHeight + 2 * padY,
  lines,
});

const nodeBox = (lines: string[], kind: NodeKind): TextBox => {
  const box = textBox(lines, kind === "actor" ? 15 : 10, kind === "store" ? 13 : 7);
  return { ...box, width: Math.max(box.width, 56) };
};

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

type ElkWorker = {
  dispatcher: { saveDispatch(message: object): void };
  onmessage(answer: { data: { error?: unknown } }): void;
};

let elk: ElkWorker | undefined;

/**
 * Writes the layout into the objects of `graph`. Asks the worker of elkjs directly, because its public wrapper answers by promise
 * and compiling is synchronous. The worker (1.6 MB) is loaded with the first diagram.
 */
const placeAll = (graph: ElkNode): void => {
  if (!elk) {
    const { Worker } = createRequire(import.meta.url)("elkjs/lib/elk-worker.min.js") as { Worker: new () => ElkWorker };
    elk = new Worker();
    ask(elk, { cmd: "register", algorithms: ["layered"] });
  }
  ask(elk, { cmd: "layout", graph });
};

const ask = (worker: ElkWorker, message: object): void => {
  let error: unknown;
  worker.onmessage = ({ data }) => {
    error = data.error;
  };
  worker.dispatcher.saveDispatch({ data: { id: 0, ...message } });
  if (error) throw new Error("elkjs failed", { cause: error });
};
