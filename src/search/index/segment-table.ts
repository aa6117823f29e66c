import { readNumbers } from "./number-text.ts";
import type { SegmentFile } from "./text-index-file.ts";

/** Segment s holds the places `starts[s] .. starts[s + 1]`, belongs to `owners[s]` and stands for the field bit `bits[s]`. */
export type SegmentTable = { starts: Uint32Array; owners: Uint32Array; bits: Uint16Array };

/** Null where the file does not hold together or an owner is not below `owners`. */
export const readSegments = (file: SegmentFile, owners: number): SegmentTable | null => {
  const sizes = readNumbers(file.sizes);
  const gaps = readNumbers(file.owners);
  const shifts = readNumbers(file.bits);
  if (sizes === null || gaps?.length !== sizes.length || shifts?.length !== sizes.length) return null;
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) {
    starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
    if (i > 0) gaps[i] = (gaps[i] as number) + (gaps[i - 1] as number);
    if ((gaps[i] as number) >= owners || (shifts[i] as number) > 15) return null;
  }
  return { starts, owners: gaps, bits: Uint16Array.from(shifts, (shift) => 1 << shift) };
};

/** Told of each segment in which a token stands, and how often it does there. */
export type SegmentVisitor = (owner: number, bit: number, hits: number) => void;

/** Visits the segments that hold some of the ascending places. */
export const eachSegmentOfPlaces = (table: SegmentTable, places: Uint32Array, visit: SegmentVisitor): void => {
  const { starts, owners, bits } = table;
  let segment = 0;
  for (let i = 0; i < places.length; ) {
    segment = segmentAt(starts, places[i] as number, segment);
    if (segment >= owners.length) return;
    const end = starts[segment + 1] as number;
    const first = i;
    while (i < places.length && (places[i] as number) < end) i++;
    visit(owners[segment] as number, bits[segment] as number, i - first);
  }
};

/** From a known segment by doubling steps, so that near places cost little and far ones a logarithm. */
const segmentAt = (starts: Uint32Array, place: number, from: number): number => {
  let low = from;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] as number) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
};
