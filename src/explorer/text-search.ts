import type { Catalog } from "../model/customer-case.ts";
import { FoundNote } from "./found-note.tsx";
import type { Services } from "./index-search.ts";
import { cardTexts, type Found, scanCatalog } from "./scan-catalog.ts";

/** What the text box needs: a scan that answers at once, the index that knows more, and how a card tells what was found. */
export const textSearch = {
  /** Null while the cards of a large catalog are still being prepared. */
  scan: (catalog: Catalog, query: string): Found | null =>
    cardTexts.isReady(catalog) ? scanCatalog(catalog, query) : null,
  prepare: cardTexts.prepare,
  ask: async (services: Services, catalog: Catalog, query: string): Promise<Found | null> => {
    const { askIndex } = await import("./index-search.ts");
    return askIndex(services, catalog, query);
  },
  Note: FoundNote,
};

export type TextSearch = typeof textSearch;
