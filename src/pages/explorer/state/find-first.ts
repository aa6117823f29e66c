import type { QueryClient } from "@tanstack/react-query";
import type { Catalog } from "../../../domain/customer-case.ts";
import type { Found } from "../search/scan-catalog.ts";

export type Indexed = { catalog: Catalog; text: string; found: Found | null };

/** How long a page waits for the index before it is drawn with what the scan finds, in milliseconds. */
const patience = 1500;

let first: Indexed | null = null;

/**
 * Asks for the text of an address before its page is drawn, so that the list does not grow under the reader's eyes a moment later.
 * Never rejects: without an answer in time, the scan answers.
 */
export async function findFirst(client: QueryClient, catalog: Catalog, query: string): Promise<void> {
  const text = query.trim();
  if (text === "") return;
  const ask = async () => (await import("../search/text-search.ts")).textSearch.ask(client, catalog, text);
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  first = { catalog, text, found: await Promise.race([ask().catch(() => null), late]) };
}

/** What `findFirst` found, if it was asked for the same. */
export const firstFound = (catalog: Catalog, text: string): Indexed | null =>
  first?.catalog === catalog && first.text === text ? first : null;
