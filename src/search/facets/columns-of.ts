import type { Catalog } from "../../domain/customer-case.ts";
import type { CaseColumns } from "./case-table.ts";
import { isListed } from "./is-listed.ts";
import { readCatalog } from "./read-catalog.ts";

/** The columns of any catalog: a list file brought them, others are read into them. */
export const columnsOf = (catalog: Catalog): CaseColumns =>
  isListed(catalog) ? catalog.list.columns : readCatalog(catalog);
