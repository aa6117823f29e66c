import { QueryClient } from "@tanstack/react-query";
import type { BroughtContent } from "./content-cache.ts";

/** A client that holds what came with the page. What was loaded stays as long as the page does. */
export function createQueryClient(brought: BroughtContent): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  for (const { queryKey, state } of brought) client.setQueryData(queryKey, state.data);
  return client;
}
