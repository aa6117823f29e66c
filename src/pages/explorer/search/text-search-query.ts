import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { searchBodiesQuery, searchIndexQuery } from "../../../content/cache.ts";
import type { TextSearch } from "./text-search.ts";

/** The text search of titles, summaries, labels and headings: its code and its index. */
export const textSearchQuery = queryOptions<TextSearch>({
  queryKey: ["text-search"],
  queryFn: async ({ client }) => {
    const [{ createTextSearch }, file] = await Promise.all([
      import("./text-search.ts"),
      client.ensureQueryData(searchIndexQuery),
    ]);
    return createTextSearch(file);
  },
});

/** The same with the bodies, which are most of the bytes; until they are loaded the search above answers. */
export const fullTextSearchQuery = queryOptions<TextSearch>({
  queryKey: ["text-search", "bodies"],
  queryFn: async ({ client }) => {
    const [search, bodies] = await Promise.all([
      client.ensureQueryData(textSearchQuery),
      client.ensureQueryData(searchBodiesQuery),
    ]);
    return search.withBodies(bodies);
  },
});

/** How long a page waits for the text search before it shows what the scan of the cards finds, in milliseconds. */
const indexWaitMs = 1500;

/** Loads the text search before a page with a text is drawn, so that the list does not change under the reader. Never rejects. */
export async function prepareTextSearch(client: QueryClient): Promise<void> {
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, indexWaitMs));
  await Promise.race([client.ensureQueryData(fullTextSearchQuery).catch(() => undefined), timeout]);
}
