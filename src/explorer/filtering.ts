import type { Catalog } from "../model/customer-case.ts";
import type { Selection } from "../model/facet.ts";
import type { MatchSet } from "../search/match-set.ts";
import { readCatalog } from "../search/read-catalog.ts";
import { createExplorer, type Explorer, queryCases } from "../search/search-cases.ts";
import type { ExplorerState } from "../url/explorer-state.ts";
import type { Answer } from "./plain-answer.ts";
import { type Repair, repairSelection } from "./repair-selection.ts";

const engines = new WeakMap<Catalog, Explorer>();

function engineOf(catalog: Catalog): Explorer {
  const known = engines.get(catalog);
  if (known !== undefined) return known;
  const engine = createExplorer(readCatalog(catalog));
  engines.set(catalog, engine);
  return engine;
}

type Question = Pick<ExplorerState, "selection" | "sort">;

/** The engine on a catalog: what a state gives, and what would mend it when that is nothing. */
export const filtering = {
  answer: (catalog: Catalog, question: Question, matches: MatchSet | undefined, limit: number): Answer => {
    const { total, page, counts } = ask(catalog, question, matches, limit);
    return { total, rows: page, counts };
  },
  repair: (catalog: Catalog, selection: Selection, matches: MatchSet | undefined): Repair =>
    repairSelection(catalog, selection, matches, (tried, text) => {
      return ask(catalog, { selection: tried, sort: "recommended" }, text, 0).total;
    }),
};

export type Filtering = typeof filtering;

function ask(catalog: Catalog, { selection, sort }: Question, matches: MatchSet | undefined, limit: number) {
  return queryCases(engineOf(catalog), { selection, sort, offset: 0, limit, ...(matches && { matches }) });
}
