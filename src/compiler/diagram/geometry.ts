export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** A box by its upper left corner, with its label in lines. */
export type Box = Point & Size & { lines: string[] };
export type Edge = { points: Point[]; label?: Box };

/** A box given by its centre, as the layout has it, by its upper left corner. */
export const cornered = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Point & Size>): Point & Size => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The box on the other side of the vertical axis. */
export const mirrored = <T extends Point & Size>(box: T): T => ({ ...box, x: -box.x - box.width });

/** The smallest box around others, with padding on all sides. */
export const surround = (boxes: readonly (Point & Size)[], padding: number): Point & Size => {
  const left = Math.min(...boxes.map(({ x }) => x)) - padding;
  const top = Math.min(...boxes.map(({ y }) => y)) - padding;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + padding;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + padding;
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Where a line of points crosses a height. */
export const crossings = (points: readonly Point[], y: number): number[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from || from.y === to.y || y < Math.min(from.y, to.y) || y > Math.max(from.y, to.y)) return [];
    return [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
  });

export const overlaps = (a: Point & Size, b: Point & Size): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
