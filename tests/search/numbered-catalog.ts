import type { TextMatches } from "../../src/search/facets/filters.ts";
import { aCatalog } from "./a-catalog.ts";

const size = 70;

/**
 * Seventy cases whose values follow from their row: one industry each, one to three challenges, places in a tree, a cloud and a
 * feature that few hold. Random catalogs may miss a rare combination; this one always has them.
 */
export const numberedCatalog = aCatalog(
  Array.from({ length: size }, (_, row) => ({
    slug: `case-${row}`,
    sortName: `name-${(row * 3) % 10}`,
    added: row % 9 === 0 ? null : `2024-01-${10 + (row % 19)}`,
    facets: {
      industry: [`i${row % 4}`],
      challenge: ["c0", "c1", "c2"].slice(0, 1 + (row % 3)),
      feature: row % 30 === 4 ? ["f0", "f3"] : row % 2 === 0 ? ["f0"] : ["f1", "f2"],
      cloud: row < 2 ? ["rare", "k0"] : [row % 5 === 0 ? "k1" : "k0"],
      location: [row % 10 === 0 ? "cn/gd/sz" : row % 10 === 1 ? "cn/gd" : "vn"],
    },
  })),
);

/** A text search that found these rows, given ascending; later rows score higher, apart from every fourth. */
export const matchesOf = (rows: readonly number[]): TextMatches =>
  rows.map((row, i) => ({ row, score: i % 4 === 0 ? 1 : 1 + row }));

export const rowsWhere = (keeps: (row: number) => boolean): number[] =>
  Array.from({ length: size }, (_, row) => row).filter(keeps);
