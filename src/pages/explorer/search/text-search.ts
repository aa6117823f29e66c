import type { QueryClient } from "@tanstack/react-query";
import type { Catalog } from "../../../domain/customer-case.ts";
import { FoundNote } from "../results/found-note.tsx";
import { cardTexts, type Found, scanCatalog } from "./scan-catalog.ts";

/** What the text box needs: a scan that answers at once, the index that knows more, and how a card tells what was found. */
export const textSearch = {
  /** Null while the cards of a large catalog are still to be prepared. */
  scan: (catalog: Catalog, query: string): Found | null =>
    cardTexts.isReady(catalog) ? scanCatalog(catalog, query) : null,
  /** What the index finds, or the scan where there is no index to ask. */
  ask: async (client: QueryClient, catalog: Catalog, query: string): Promise<Found> => {
    const prepared = cardTexts.prepare(catalog);
    const fromIndex = async () => (await import("./index-search.ts")).askIndex(client, catalog, query);
    const found = await fromIndex().catch(() => null);
    if (found !== null) return found;
    await prepared;
    return scanCatalog(catalog, query);
  },
  Note: FoundNote,
};

export type TextSearch = typeof textSearch;
