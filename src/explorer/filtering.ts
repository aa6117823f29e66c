import { fillCards } from "../content/fill-cards.ts";
import type { Catalog } from "../model/customer-case.ts";
import type { Selection } from "../model/facet.ts";
import { columnsOf } from "../search/columns-of.ts";
import type { MatchSet } from "../search/match-set.ts";

import { createExplorer, type Explorer, queryCases } from "../search/search-cases.ts";
import { listWidenings } from "../search/widen.ts";
import type { ExplorerState } from "../url/explorer-state.ts";
import { changeOver } from "./change-over.ts";
import { EmptyResult } from "./empty-result.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterSheet } from "./filter-sheet.tsx";
import { nearestRows, type Repair } from "./nearest-rows.ts";
import type { Answer } from "./plain-answer.ts";

const engines = new WeakMap<Catalog, Explorer>();

function engineOf(catalog: Catalog): Explorer {
  const known = engines.get(catalog);
  if (known !== undefined) return known;
  const engine = createExplorer(columnsOf(catalog));
  engines.set(catalog, engine);
  return engine;
}

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
  fill: fillCards,
  Chips: FilterChips,
  Empty: EmptyResult,
  Sheet: FilterSheet,
};

export type Filtering = typeof filtering;
