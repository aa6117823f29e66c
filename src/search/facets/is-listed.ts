import type { Catalog } from "../../domain/customer-case.ts";
import type { CaseList } from "./read-list.ts";

/**
 * The catalog of a large casebook, read from its list file: the facets of every case are there at once, the texts of a card
 * once its shard has come. Until then they are empty, and nothing shows them. `filled`: the shards that have come.
 */
export type ListedCatalog = Catalog & { list: CaseList; filled: Set<number> };

/** Every other catalog holds all its texts. */
export const isListed = (catalog: object): catalog is ListedCatalog => "list" in catalog;

/** Which shards the rows are in whose texts have not come yet, ascending; of all rows where none are named. */
export const shardsToCome = (
  { cases, list, filled }: ListedCatalog,
  rows: Iterable<number> = cases.keys(),
): number[] => {
  const asked = new Set(Array.from(rows, (row) => Math.floor(row / list.shardSize)));
  return [...asked].filter((shard) => !filled.has(shard)).sort((a, b) => a - b);
};

/** Whether the texts of these rows, or of all, are there. */
export const isFilled = (catalog: object, rows?: Iterable<number>): boolean =>
  !isListed(catalog) || shardsToCome(catalog, rows).length === 0;
