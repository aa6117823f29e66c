import { useMemo } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { useFound } from "../search/use-found.ts";
import { useFiltering } from "./load-filtering.ts";
import { plainAnswer } from "./plain-answer.ts";

/** What a state gives: rows, counts, what the text search says of them, and a way out when there are none. */
export function useAnswer(catalog: Catalog, state: ExplorerState, isLanding: boolean, limit: number) {
  const filtering = useFiltering(isLanding);
  const { selection, sort, query } = state;
  const found = useFound(catalog, query);
  const answer = useMemo(
    () =>
      filtering === null ? plainAnswer(catalog) : filtering.answer(catalog, { selection, sort }, found?.matches, limit),
    [filtering, catalog, selection, sort, found, limit],
  );
  const repair = useMemo(
    () => (answer.total > 0 || filtering === null ? null : filtering.repair(catalog, selection, found?.matches)),
    [answer, filtering, catalog, selection, found],
  );
  return { filtering, answer, found, repair };
}
