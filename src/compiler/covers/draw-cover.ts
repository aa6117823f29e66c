import type { NodeKind } from "../diagram/diagram-shape.ts";
import type { CoverShape } from "./cover-shape.ts";

type Size = { width: number; height: number };
type Node = { kind: NodeKind; x: number; y: number };

/** Nodes stand on a grid of this many units. */
const grid = 20;
/** How far lines run past the frame, so that neighbouring covers read as one sheet. */
const bleed = 8;
/** Longer ways are not looked for: a diagram of 40 nodes has too many. */
const maxWay = 12;

/**
 * The cover of a case: its diagram without words, from left to right. The longest way through the busiest node is a heavy line that
 * enters and leaves at the frame, with solid nodes; everything else is a hairline. Shapes have classes instead of colours.
 * The same shape gives the same drawing. Returns the children of an `<svg>` with `viewBox="0 0 width height"`.
 */
export const drawCover = (shape: CoverShape, { width, height }: Size): string => {
  const { edges } = shape;
  const { way, hub } = throughLine(shape);
  const { nodes, size } = placeNodes(shape, { width, height });
  const at = (index: number) => nodes[index] as Node;
  const onWay = ([from, to]: readonly [number, number]) =>
    way.some((node, index) => node === from && way[index + 1] === to);
  const thin = edges.filter((edge) => !onWay(edge)).map(([from, to]) => bend(at(from), at(to)));
  for (const [index, { x, y }] of nodes.entries()) {
    if (way.includes(index)) continue;
    const starts = !edges.some(([, to]) => to === index);
    const ends = !edges.some(([from]) => from === index);
    if (starts && isFree(nodes, index, size, -1)) thin.push(`M${-bleed} ${y}H${x}`);
    else if (ends && isFree(nodes, index, size, 1)) thin.push(`M${x} ${y}H${width + bleed}`);
  }
  const [first, last] = [at(way[0] as number), at(way.at(-1) as number)];
  const heavy = way.slice(1).map((node, index) => bend(at(way[index] as number), at(node)));
  const through = `M${-bleed} ${first.y}H${first.x}${heavy.join("")}M${last.x} ${last.y}H${width + bleed}`;
  return [
    ...shape.groups.map((group) => drawField(group.map(at), size)),
    thin.length > 0 ? `<path class="line" d="${thin.join("")}"/>` : "",
    `<path class="through" d="${through}"/>`,
    ...nodes.map((node, index) => {
      const look = index === hub || way.includes(index) ? "solid" : "open";
      return drawNode(node, index === hub ? size * 1.3 : size, look);
    }),
  ].join("");
};

/** The longest way along the edges that holds the node with most edges. */
const throughLine = ({ nodes, edges }: CoverShape): { way: number[]; hub: number } => {
  const degrees = nodes.map((_, index) => edges.flat().filter((node) => node === index).length);
  const hub = degrees.indexOf(Math.max(...degrees));
  let longest = [hub];
  const walk = (way: number[]) => {
    if (way.includes(hub) && way.length > longest.length) longest = way;
    if (way.length === maxWay) return;
    for (const [from, to] of edges) if (from === way.at(-1) && !way.includes(to)) walk([...way, to]);
  };
  for (const index of nodes.keys()) walk([index]);
  return { way: longest, hub };
};

/** Turns the rows of the shape into columns on the grid, in the middle of the frame. No two nodes touch. */
const placeNodes = (shape: CoverShape, { width, height }: Size): { nodes: Node[]; size: number } => {
  const [column, columns] = steps(
    shape.nodes.map(({ y }) => y),
    22,
  );
  const [row, rows] = steps(
    shape.nodes.map(({ x }) => x),
    26,
  );
  const size = columns > 6 || rows > 4 ? 34 : columns > 4 ? 40 : 46;
  const across = (share: number, length: number, padding: number) =>
    snap(length * (padding + share * (1 - 2 * padding)));
  const nodes = shape.nodes.map(({ kind, x, y }) => ({
    kind,
    x: columns === 1 ? width / 2 : across(column(y) / (columns - 1), width, 0.15),
    y: rows === 1 ? height / 2 : across(row(x) / (rows - 1), height, 0.2),
  }));
  const ys = nodes.map(({ y }) => y);
  const lift = snap(height / 2 - (Math.min(...ys) + Math.max(...ys)) / 2);
  for (const [index, node] of nodes.entries()) {
    node.y += lift;
    const touches = (other: Node) => Math.abs(other.x - node.x) < size && Math.abs(other.y - node.y) < size * 1.3;
    while (nodes.slice(0, index).some(touches)) node.y += grid;
  }
  return { nodes, size };
};

/** Numbers the values in rising order; values at most `apart` from the start of a step share its number. Also: how many there are. */
const steps = (values: readonly number[], apart: number): [numberOf: (value: number) => number, count: number] => {
  const starts: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > apart) starts.push(value);
  return [(value) => starts.findLastIndex((start) => start <= value), starts.length];
};

const isFree = (nodes: readonly Node[], index: number, size: number, side: -1 | 1): boolean => {
  const { x, y } = nodes[index] as Node;
  return !nodes.some((other) => Math.abs(other.y - y) < size && Math.sign(other.x - x) === side);
};

const drawField = (members: readonly Node[], size: number): string => {
  if (members.length < 2) return "";
  const padding = size * 0.85;
  const [xs, ys] = [members.map(({ x }) => x), members.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - padding, Math.min(...ys) - padding];
  const [width, height] = [Math.max(...xs) + padding - x, Math.max(...ys) + padding - y];
  return `<rect class="field" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6"/>`;
};

/** A line along the axes with a rounded corner at each of its two turns. */
const bend = (from: Node, to: Node): string => {
  if (Math.abs(from.y - to.y) < 1 || Math.abs(from.x - to.x) < 1) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const middle = (from.x + to.x) / 2;
  const corner = Math.min(14, Math.abs(to.y - from.y) / 2, Math.abs(middle - from.x));
  const [dx, dy] = [corner * Math.sign(to.x - from.x), corner * Math.sign(to.y - from.y)];
  const first = `H${round(middle - dx)}Q${round(middle)} ${from.y} ${round(middle)} ${round(from.y + dy)}`;
  return `M${from.x} ${from.y}${first}V${round(to.y - dy)}Q${round(middle)} ${to.y} ${round(middle + dx)} ${to.y}H${to.x}`;
};

/** A service is a square, a store a drum, an actor a circle; an external system has a dashed outline. */
const drawNode = ({ kind, x, y }: Node, size: number, look: "solid" | "open"): string => {
  const half = round(size / 2);
  if (kind === "actor") return `<circle class="${look}" cx="${x}" cy="${y}" r="${half}"/>`;
  if (kind === "store") {
    const lid = round(size * 0.17);
    const side = round(size - 2 * lid);
    const [left, top] = [round(x - half), round(y - half + lid)];
    const arc = (sweep: number) => `a${half} ${lid} 0 0 0 ${sweep} 0`;
    const body = `M${left} ${top}v${side}${arc(2 * half)}v${-side}${arc(-2 * half)}z`;
    return `<path class="${look}" d="${body}"/><path class="lid ${look}-lid" d="M${left} ${top}${arc(2 * half)}"/>`;
  }
  const place = `x="${round(x - half)}" y="${round(y - half)}" width="${2 * half}" height="${2 * half}"`;
  return `<rect class="${look}${kind === "external" ? " far" : ""}" ${place} rx="6"/>`;
};

const snap = (value: number) => Math.round(value / grid) * grid;
const round = (value: number) => Math.round(value * 10) / 10;
