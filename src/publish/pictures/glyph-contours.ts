/** A point of an outline in font units; off-curve points are the control points of quadratic curves. */
export type OutlinePoint = { x: number; y: number; onCurve: boolean };
export type Contour = readonly OutlinePoint[];

/**
 * Reads `glyf` and `loca` into a function from glyph index to closed contours, parts of composite glyphs moved to their
 * places. See "glyf" in the OpenType specification.
 */
export const readContours = (glyf: Buffer, loca: Buffer, longOffsets: boolean): ((index: number) => Contour[]) => {
  const offsetOf = (index: number) => (longOffsets ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index));
  const read = (index: number): Contour[] => {
    const start = offsetOf(index);
    if (offsetOf(index + 1) === start) return [];
    const count = glyf.readInt16BE(start);
    return count < 0 ? readComposite(glyf, start + 10, read) : readSimple(glyf, start + 10, count);
  };
  return read;
};

const readSimple = (glyf: Buffer, start: number, count: number): Contour[] => {
  const ends = Array.from({ length: count }, (_, at) => glyf.readUInt16BE(start + 2 * at));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + glyf.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyf.readUInt8(at++);
    const repeats = flag & 8 ? glyf.readUInt8(at++) : 0;
    for (let copies = 0; copies <= repeats; copies++) flags.push(flag);
  }
  const axis = (shortBit: number, sameBit: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & shortBit) value += (flag & sameBit ? 1 : -1) * glyf.readUInt8(at++);
      else if (!(flag & sameBit)) {
        value += glyf.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, point) => ({ x: xs[point] ?? 0, y: ys[point] ?? 0, onCurve: (flag & 1) === 1 }));
  return ends.map((end, contour) => points.slice(contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1, end + 1));
};

const words = 1;
const areOffsets = 2;
const oneScale = 8;
const more = 32;
const twoScales = 64;
const matrix = 128;

const readComposite = (glyf: Buffer, start: number, read: (index: number) => Contour[]): Contour[] => {
  const contours: Contour[] = [];
  let at = start;
  for (let flags = more; flags & more; ) {
    flags = glyf.readUInt16BE(at);
    const part = read(glyf.readUInt16BE(at + 2));
    const [first, second] =
      flags & words
        ? [glyf.readInt16BE(at + 4), glyf.readInt16BE(at + 6)]
        : [glyf.readInt8(at + 4), glyf.readInt8(at + 5)];
    at += flags & words ? 8 : 6;
    const [dx, dy] = flags & areOffsets ? [first, second] : [0, 0];
    const next = () => {
      at += 2;
      return glyf.readInt16BE(at - 2) / 16384;
    };
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if (flags & oneScale) xx = yy = next();
    else if (flags & twoScales) [xx, yy] = [next(), next()];
    else if (flags & matrix) [xx, xy, yx, yy] = [next(), next(), next(), next()];
    for (const contour of part)
      contours.push(
        contour.map(({ x, y, onCurve }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, onCurve })),
      );
  }
  return contours;
};
