import type { Catalog } from "../../src/domain/customer-case.ts";
import { facetKeys } from "../../src/domain/facet.ts";
import { createTable } from "../../src/search/facets/case-table.ts";
import { writeList } from "../../src/search/facets/list-file.ts";
import { readCatalog } from "../../src/search/facets/read-catalog.ts";
import { writeNumbers } from "../../src/search/index/number-text.ts";
import { sizeOf } from "./measure.ts";

/** Bytes with brotli. `postings`: what lists of rows per value would weigh instead of the columns of the list. */
export type DataRow = { cases: number; list: number; firstShard: number; columns: number; postings: number };

export const benchData = (catalog: Catalog): DataRow => {
  const { list, shards } = writeList(catalog);
  const table = createTable(readCatalog(catalog));
  const postings = facetKeys.map((key) => {
    const { starts, values, ids } = table.facets[key];
    const rows = ids.map((): number[] => []);
    for (let row = 0; row < table.size; row++) {
      for (const value of values.subarray(starts[row], starts[row + 1])) rows[value]?.push(row);
    }
    return rows.map((held) => writeNumbers(held.map((row, i) => row - (held[i - 1] ?? 0))));
  });
  return {
    cases: catalog.cases.length,
    list: sizeOf(JSON.stringify(list)).brotli,
    firstShard: sizeOf(JSON.stringify(shards[0])).brotli,
    columns: sizeOf(JSON.stringify(list.facets)).brotli,
    postings: sizeOf(JSON.stringify(postings)).brotli,
  };
};
