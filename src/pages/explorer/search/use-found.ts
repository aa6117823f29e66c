import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { firstFound, type Indexed } from "../state/find-first.ts";
import { useTextSearch } from "./load-text-search.ts";
import type { Found } from "./scan-catalog.ts";

/**
 * What the text finds; null when nothing is searched for. The scan of the cards answers at once until the index has been
 * heard; from then on its last answer stands until the next is there.
 */
export function useFound(catalog: Catalog, query: string) {
  const search = useTextSearch();
  const client = useQueryClient();
  const text = query.trim();
  const [indexed, setIndexed] = useState<Indexed | null>(() => firstFound(catalog, text));

  useEffect(() => {
    if (search === null || text === "") return;
    let isCurrent = true;
    const take = (found: Found | null) => isCurrent && setIndexed({ catalog, text, found });
    // Whatever keeps the index away, the scan has answered already.
    search.ask(client, catalog, text).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [search, client, catalog, text]);

  const known = indexed?.catalog === catalog && text !== "" ? indexed.found : null;
  const scanned = useMemo(
    () => (search === null || text === "" || known !== null ? null : search.scan(catalog, text)),
    [search, catalog, text, known],
  );
  const found = known ?? scanned;
  return useMemo(() => (found && search ? { ...found, Note: search.Note } : null), [found, search]);
}
