import type { QueryClient } from "@tanstack/react-query";

/**
 * In development: shows a saved case file on the open page without a reload. The compiler's Vite plugin sends the paths of the
 * changed files; `revalidate` runs the loaders of the page again.
 */
export function listenForContent(client: QueryClient, revalidate: () => Promise<void>): void {
  import.meta.hot?.on("casebook:data", async ({ changed }: { changed: string[] }) => {
    await Promise.all(
      changed.map((path) => client.invalidateQueries({ queryKey: ["content", path], refetchType: "all" })),
    );
    await revalidate();
  });
}
