import type { TextIndex } from "../index/text-index.ts";
import { noMatch, type UnitMatch } from "../text/match-unit.ts";

/** Points, the greatest roundabout and all fields, per row; a row without points is not found. */
export type Found = { points: Float64Array; via: Uint8Array; fields: Uint16Array };

/**
 * What one search writes into. Arrays of a number per row are used again by the next search: fresh ones for every question
 * keep the garbage collector busy, and it stops the page now and then. `met` and what the functions give are empty.
 */
export type Room = { met: Uint8Array; rows: Uint32Array; match: () => UnitMatch; found: () => Found };

/** More matches or sums than that are not kept from one search to the next. */
const mostKept = 16;

const rooms = new WeakMap<TextIndex, { room: Room; clear: () => void }[]>();

/** A room nobody uses, and what gives it back. A search that is given up keeps its room to itself. */
export const takeRoom = (index: TextIndex): { room: Room; leave: () => void } => {
  const free = rooms.get(index) ?? [];
  rooms.set(index, free);
  const taken = free.pop() ?? createRoom(index.rows);
  return {
    room: taken.room,
    leave: () => {
      taken.clear();
      free.push(taken);
    },
  };
};

const createRoom = (rows: number): { room: Room; clear: () => void } => {
  const met = new Uint8Array(rows);
  const matches = createShelf(() => noMatch(rows), clearMatch);
  const sums = createShelf(() => noneFound(rows), clearFound);
  return {
    room: { met, rows: new Uint32Array(rows), match: matches.take, found: sums.take },
    clear: () => {
      met.fill(0);
      matches.clear();
      sums.clear();
    },
  };
};

/** Hands out things one after the other, and all of them anew once they are cleared. */
const createShelf = <T>(make: () => T, clear: (thing: T) => void) => {
  const things: T[] = [];
  let taken = 0;
  return {
    take: (): T => {
      const thing = things[taken] ?? make();
      if (taken < mostKept) things[taken] = thing;
      taken++;
      return thing;
    },
    clear: () => {
      for (let i = 0; i < Math.min(taken, mostKept); i++) clear(things[i] as T);
      taken = 0;
    },
  };
};

const clearMatch = (match: UnitMatch): void => {
  match.fields.fill(0);
  match.hits.fill(0);
  match.quality.fill(0);
  match.rows = 0;
  match.near = [];
};

const noneFound = (rows: number): Found => ({
  points: new Float64Array(rows),
  via: new Uint8Array(rows),
  fields: new Uint16Array(rows),
});

const clearFound = ({ points, via, fields }: Found): void => {
  points.fill(0);
  via.fill(0);
  fields.fill(0);
};
