import type { QueryClient } from "@tanstack/react-query";

/**
 * In development: shows a saved case file on the open page without a reload. The compiler's Vite plugin tells when it has compiled
 * again; `revalidate` runs the loaders of the page again.
 */
export function listenForContent(client: QueryClient, revalidate: () => Promise<void>): void {
  import.meta.hot?.on("casebook:data", async () => {
    await client.invalidateQueries({ queryKey: ["content"], refetchType: "all" });
    await revalidate();
  });
}
