import { emptyFacetIds, type Selection } from "../../src/domain/facet.ts";
import { createTable } from "../../src/search/facets/case-table.ts";
import { noConstraints, readConstraints } from "../../src/search/facets/constraints.ts";
import type { MatchSet } from "../../src/search/facets/match-set.ts";
import { readCatalog } from "../../src/search/facets/read-catalog.ts";
import { numberedCatalog } from "./numbered-catalog.ts";

export const table = createTable(readCatalog(numberedCatalog));

export const choose = (values: Partial<Selection["values"]>, all: Selection["all"] = []): Selection => ({
  values: { ...emptyFacetIds(), ...values },
  all,
});

/** What a selection demands of the numbered cases. */
export const read = (selection: Selection, matches?: MatchSet, before = noConstraints()) =>
  readConstraints(table, selection, matches, before);
