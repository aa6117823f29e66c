import type { Layout, Point } from "./layout-diagram.ts";

type Span = Point & { width: number; height: number };

/**
 * The layout, or its mirror image where most neighbours stand in the opposite of the order they were written in: a layout by
 * fewest crossings does not care which side comes first, a reader of "before" and "after" does.
 */
export const keepOrder = (layout: Layout): Layout => (runsBackwards(layout.nodes) ? mirror(layout) : layout);

const runsBackwards = (nodes: readonly Span[]): boolean => {
  const neighbours = nodes.flatMap((first, index) =>
    nodes.slice(index + 1).flatMap((second) => (standLevel(first, second) ? [second.x - first.x] : [])),
  );
  return neighbours.filter((distance) => distance < 0).length * 2 > neighbours.length;
};

const standLevel = (first: Span, second: Span): boolean =>
  first.y < second.y + second.height && second.y < first.y + first.height;

const mirror = (layout: Layout): Layout => {
  const box = <T extends Span>(span: T): T => ({ ...span, x: layout.width - span.x - span.width });
  return {
    ...layout,
    nodes: layout.nodes.map(box),
    groups: layout.groups.map(box),
    edges: layout.edges.map(({ points, label }) => ({
      points: points.map((point) => ({ ...point, x: layout.width - point.x })),
      ...(label ? { label: box(label) } : {}),
    })),
  };
};
