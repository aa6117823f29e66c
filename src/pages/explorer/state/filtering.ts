import type { Catalog } from "../../../domain/customer-case.ts";
import type { Selection } from "../../../domain/facet.ts";
import type { MatchSet } from "../../../search/facets/match-set.ts";
import { readCatalog } from "../../../search/facets/read-catalog.ts";
import { createExplorer, type Explorer, queryCases } from "../../../search/facets/search-cases.ts";
import { listWidenings } from "../../../search/facets/widen.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { storeReaderList } from "../../../url/reader-list.ts";
import { FilterChips } from "../facets/filter-chips.tsx";
import { FilterSheet } from "../facets/filter-sheet.tsx";
import { EmptyResult } from "../results/empty-result.tsx";
import { nearestRows, type Repair } from "../search/nearest-rows.ts";
import { changeOver, isStill } from "./change-over.ts";
import { landingHead } from "./landing-head.ts";
import type { Answer } from "./plain-answer.ts";

const engines = new WeakMap<Catalog, Explorer>();

function engineOf(catalog: Catalog): Explorer {
  const known = engines.get(catalog);
  if (known !== undefined) return known;
  const engine = createExplorer(readCatalog(catalog));
  engines.set(catalog, engine);
  return engine;
}

type LabelsOf = (facet: string, ids: readonly string[]) => string;
type Question = Pick<ExplorerState, "selection" | "sort">;

/** The engine on a catalog: what a state gives, and what would mend it when that is nothing. */
export const filtering = {
  answer: (catalog: Catalog, question: Question, matches: MatchSet | undefined, limit: number): Answer => {
    const { selection, sort } = question;
    const request = { selection, sort, offset: 0, limit, ...(matches && { matches }) };
    const { total, page, counts } = queryCases(engineOf(catalog), request);
    return { total, rows: page, counts };
  },
  repair: (catalog: Catalog, selection: Selection, matches: MatchSet | undefined): Repair => {
    const [best] = listWidenings(engineOf(catalog), selection, matches);
    const drop = best !== undefined && best.total > 0 ? best : null;
    return { drop, nearest: nearestRows(catalog, selection, matches) };
  },
  changeOver,
  isStill,
  landingHead,
  storeReaderList,
  /** The filter to drop in words: its values, or `ofText` where it is the text. */
  dropLabel: (repair: Repair | null, labelsOf: LabelsOf, ofText: string): string | null => {
    const drop = repair?.drop ?? null;
    return drop && (drop.facet === null ? ofText : labelsOf(drop.facet, drop.ids));
  },
  Chips: FilterChips,
  Empty: EmptyResult,
  Sheet: FilterSheet,
};

export type Filtering = typeof filtering;
