import type { QueryClient } from "@tanstack/react-query";

/** While developing: a saved case file reaches the open page without a reload. The compiler's plugin sends the paths. */
export function listenForContent(queryClient: QueryClient, refresh: () => Promise<void>): void {
  import.meta.hot?.on("casebook:data", async ({ changed }: { changed: string[] }) => {
    await Promise.all(changed.map((path) => queryClient.invalidateQueries({ queryKey: ["content", path] })));
    await refresh();
  });
}
