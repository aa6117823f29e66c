import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { searchBodiesQuery, searchIndexQuery } from "../../../content/cache.ts";
import type { TextSearch } from "./text-search.ts";

/** The text search: its code and its index, loaded with the first focus of the search box or for an address with `?q=`. */
export const textSearchQuery = queryOptions<TextSearch>({
  queryKey: ["text-search"],
  queryFn: async ({ client }) => {
    const [{ createTextSearch }, file, bodies] = await Promise.all([
      import("./text-search.ts"),
      client.ensureQueryData(searchIndexQuery),
      // Without the bodies, titles, summaries and headings can still be searched.
      client.ensureQueryData(searchBodiesQuery).catch(() => null),
    ]);
    return createTextSearch(file, bodies);
  },
});

/** How long a page waits for the text search before it shows what the scan of the cards finds, in milliseconds. */
const indexWaitMs = 1500;

/** Loads the text search before a page with a text is drawn, so that the list does not change under the reader. Never rejects. */
export async function prepareTextSearch(client: QueryClient): Promise<void> {
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, indexWaitMs));
  await Promise.race([client.ensureQueryData(textSearchQuery).catch(() => undefined), timeout]);
}
