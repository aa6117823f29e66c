import { fillCards } from "../../../content/fill-cards.ts";
import type { Services } from "../../../content/use-services.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import type { FacetKey, Selection } from "../../../domain/facet.ts";
import { columnsOf } from "../../../search/facets/columns-of.ts";
import type { MatchSet } from "../../../search/facets/match-set.ts";

import { createExplorer, type Explorer, queryCases } from "../../../search/facets/search-cases.ts";
import { listWidenings } from "../../../search/facets/widen.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { FilterChips } from "../facets/filter-chips.tsx";
import { FilterSheet } from "../facets/filter-sheet.tsx";
import { EmptyResult } from "../results/empty-result.tsx";
import { nearestRows, type Repair } from "../search/nearest-rows.ts";
import { changeOver, isStill } from "./change-over.ts";
import { landingHead } from "./landing-head.ts";
import type { Answer } from "./plain-answer.ts";
import { rememberList } from "./remember-list.ts";

const engines = new WeakMap<Catalog, Explorer>();

function engineOf(catalog: Catalog): Explorer {
  const known = engines.get(catalog);
  if (known !== undefined) return known;
  const engine = createExplorer(columnsOf(catalog));
  engines.set(catalog, engine);
  return engine;
}

type LabelsOf = (facet: FacetKey, ids: readonly string[]) => string;
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
  /** The texts of these rows. Throws ContentError. */
  fill: (services: Services, catalog: Catalog, rows: ArrayLike<number>): Promise<void> =>
    fillCards(services, catalog, Array.from(rows)),
  /** All texts, before anybody asks for them; nothing on a connection that shall be spared. */
  fillAhead: async (services: Services, catalog: Catalog): Promise<void> => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (!connection?.saveData) await fillCards(services, catalog);
  },
  landingHead,
  rememberList,
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
