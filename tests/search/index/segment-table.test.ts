import { describe, expect, it } from "vitest";
import { writeNumbers } from "../../../src/search/index/number-text.ts";
import { eachSegmentOfPlaces, readSegments, type SegmentTable } from "../../../src/search/index/segment-table.ts";

const file = (sizes: number[], gaps: number[], bits: number[]) => ({
  sizes: writeNumbers(sizes),
  owners: writeNumbers(gaps),
  bits: writeNumbers(bits),
});
const good = file([3, 0, 2], [0, 1, 1], [0, 15, 3]);

describe("segments", () => {
  it("are read with where they begin, whose they are and which bit they carry", () => {
    const table = readSegments(good, 3);
    expect([...(table?.starts ?? [])]).toEqual([0, 3, 3, 5]);
    expect([...(table?.owners ?? [])]).toEqual([0, 1, 2]);
    expect([...(table?.bits ?? [])]).toEqual([1, 32_768, 8]);
  });

  it("may be none", () => {
    expect([...(readSegments(file([], [], []), 0)?.starts ?? [])]).toEqual([0]);
  });

  it.each([
    ["an owner past the last", good, 2],
    ["a first owner past the last", file([1], [1], [0]), 1],
    ["a bit past the last", file([3, 0, 2], [0, 1, 1], [0, 16, 3]), 3],
    ["sizes missing", file([3, 0], [0, 1, 1], [0, 15, 3]), 3],
    ["owners missing", file([3, 0, 2], [0, 1], [0, 15, 3]), 3],
    ["bits missing", file([3, 0, 2], [0, 1, 1], [0, 15]), 3],
    ["a bit too many", file([3, 0, 2], [0, 1, 1], [0, 15, 3, 3]), 3],
    ["sizes that are no numbers", { ...good, sizes: "\u0001" }, 3],
    ["owners that are no numbers", { ...good, owners: "\u0001" }, 3],
    ["bits that are no numbers", { ...good, bits: "\u0001" }, 3],
  ])("are refused with %s", (_, damaged, owners) => {
    expect(readSegments(damaged, owners)).toBeNull();
  });
});

describe("the segments of places", () => {
  const visited = (table: SegmentTable | null, places: number[]) => {
    const seen: [number, number, number][] = [];
    if (table === null) throw new Error("The segments do not read.");
    eachSegmentOfPlaces(table, Uint32Array.from(places), (owner, bit, hits) => seen.push([owner, bit, hits]));
    return seen;
  };
  const small = readSegments(good, 3);

  it.each<[number[], [number, number, number][]]>([
    [[], []],
    [[0], [[0, 1, 1]]],
    [[2], [[0, 1, 1]]],
    [[3], [[2, 8, 1]]],
    [[4], [[2, 8, 1]]],
    [
      [0, 1, 2, 3, 4],
      [
        [0, 1, 3],
        [2, 8, 2],
      ],
    ],
    [
      [1, 4],
      [
        [0, 1, 1],
        [2, 8, 1],
      ],
    ],
    [[5], []],
    [[0, 2, 99], [[0, 1, 2]]],
  ])("%j are %j", (places, segments) => {
    expect(visited(small, places)).toEqual(segments);
  });

  it("are found near and far", () => {
    // Segment s holds two places and belongs to s; each seventh is empty.
    const sizes = Array.from({ length: 200 }, (_, s) => (s % 7 === 0 ? 0 : 2));
    const owners = sizes.flatMap((size, s) => new Array<number>(size).fill(s));
    const table = readSegments(
      file(sizes, [0, ...new Array<number>(199).fill(1)], new Array<number>(200).fill(2)),
      200,
    );
    for (let step = 1; step < owners.length; step++) {
      for (const first of [0, 1, step]) {
        const places = [...owners.keys()].filter((place) => place >= first && (place - first) % step === 0);
        const wanted = new Map<number, number>();
        for (const place of places) wanted.set(owners[place] ?? -1, (wanted.get(owners[place] ?? -1) ?? 0) + 1);
        expect(visited(table, places), `from ${first} by ${step}`).toEqual(
          [...wanted].map(([owner, hits]) => [owner, 4, hits]),
        );
      }
    }
  });
});
