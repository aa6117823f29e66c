import { type Box, crossings, type Edge, overlaps, type Point, type Size, surround } from "./geometry.ts";
import { labelWidth, lineHeight, wrapLabel } from "./wrap-label.ts";

/** A group's box, and its name: the corner of its first line, left or right end. */
export type NamedGroup = Point & Size & { lines: string[]; name: Point & { end: boolean } };

type GroupBox = Point & Size & { text: string };
type Spot = { bottom: boolean; end: boolean; box: Point & Size };

const inset = 8;

/**
 * Puts each group's name where no line runs through it, if there is such a place: in an upper corner, in an upper corner after widening
 * the box into free space, in a lower corner (`widened` allows the second). Room is made for it: everything below moves down (`nodes` and `edges` are changed).
 * Groups whose names stand at one height share the room.
 */
export const nameGroups = (
  groups: readonly GroupBox[],
  nodes: Box[],
  edges: Edge[],
  widened: boolean,
): NamedGroup[] => {
  const planned = groups.map((group) => {
    const lines = wrapLabel(group.text, Math.max(group.width - 2 * inset, 76));
    const textWidth = Math.max(...lines.map(labelWidth));
    const width = Math.max(group.width, textWidth + 2 * inset);
    const free = { x: group.x, y: group.y, width, height: group.height };
    const others = [
      ...groups.filter((other) => other !== group),
      ...nodes.filter((node) => !overlaps(node, group)),
      ...labelsOf(edges),
    ];
    const spot = bestSpot(free, textWidth, edges, widened ? others : undefined);
    const { box } = spot;
    return { box, lines, spot, cut: spot.bottom ? box.y + box.height - 1 : box.y, room: lines.length * lineHeight + 3 };
  });
  const movable: Point[] = [...nodes, ...labelsOf(edges), ...edges.flatMap(({ points }) => points)];
  const boxes = planned.map(({ box }) => box);
  for (const cut of [...new Set(planned.map((plan) => plan.cut))].sort((a, b) => b - a)) {
    const room = Math.max(...planned.filter((plan) => plan.cut === cut).map((plan) => plan.room));
    for (const point of movable) if (point.y > cut) point.y += room;
    for (const box of boxes) {
      if (box.y > cut) box.y += room;
      else if (box.y + box.height > cut) box.height += room;
    }
  }
  return planned.map(({ box, lines, spot, room }) => ({
    ...box,
    lines,
    name: {
      x: spot.end ? box.x + box.width - inset : box.x + inset,
      y: spot.bottom ? box.y + box.height - room - 2 : box.y + 4,
      end: spot.end,
    },
  }));
};

const bestSpot = (
  box: Point & Size,
  textWidth: number,
  edges: readonly Edge[],
  others: readonly (Point & Size)[] | undefined,
): Spot => {
  const above = crossed(box, box.y + 4, edges);
  const needed = textWidth + 2 * inset;
  const left = Math.min(box.x, ...above.map((x) => x - needed));
  const right = Math.max(box.x + box.width, ...above.map((x) => x + needed));
  const toLeft = { ...box, x: left, width: box.x + box.width - left };
  const toRight = { ...box, width: right - box.x };
  const candidates: Spot[] = [
    { bottom: false, end: false, box },
    { bottom: false, end: true, box },
    ...[
      { bottom: false, end: false, box: toLeft },
      { bottom: false, end: true, box: toRight },
    ].filter(({ box: wide }) =>
      others?.every((other) => overlaps(other, box) || !overlaps(other, surround([wide], inset))),
    ),
    { bottom: true, end: false, box },
    { bottom: true, end: true, box },
  ];
  const counts = candidates.map((spot) => hits(spot, textWidth, edges));
  return candidates[counts.indexOf(Math.min(...counts))] as Spot;
};

/** How many lines run through the name. */
const hits = ({ bottom, end, box }: Spot, textWidth: number, edges: readonly Edge[]): number => {
  const left = end ? box.x + box.width - inset - textWidth : box.x + inset;
  const lines = crossed(box, bottom ? box.y + box.height - 4 : box.y + 4, edges);
  return lines.filter((x) => x > left - inset && x < left + textWidth + inset).length;
};

const crossed = (box: Point & Size, height: number, edges: readonly Edge[]): number[] =>
  edges.flatMap(({ points }) => crossings(points, height)).filter((x) => x > box.x && x < box.x + box.width);

const labelsOf = (edges: readonly Edge[]): Box[] => edges.flatMap(({ label }) => label ?? []);
