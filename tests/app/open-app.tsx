import { QueryClient } from "@tanstack/react-query";
import { configure, render } from "@testing-library/react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createRoutes } from "../../src/app/routes/create-routes.tsx";
import { App } from "../../src/app/start/app.tsx";
import { createContentCache } from "../../src/content/content-cache.ts";
import { ContentError } from "../../src/content/content-error.ts";
import type { ContentSource } from "../../src/content/content-source.ts";
import { createI18n } from "../../src/i18n/create-i18n.ts";

// Ends what hangs; no test depends on speed.
configure({ asyncUtilTimeout: 20_000 });

/** Content that lies in memory, by path; anything else is not found. A value that is an error is thrown. */
export const sourceOf =
  (files: Record<string, unknown>): ContentSource =>
  async (path) => {
    const value = files[path];
    if (value instanceof Error) throw value;
    if (value === undefined) throw new ContentError("not-found", path);
    return value;
  };

/** The whole app at an address, over the given content. */
export async function openApp(address: string, source: ContentSource) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const cache = createContentCache(source, [], async () => queryClient);
  const i18n = await createI18n();
  const router = createMemoryRouter(createRoutes({ cache, i18n, source }), { initialEntries: [address] });
  render(
    <App cache={cache} i18n={i18n} source={source}>
      <RouterProvider router={router} />
    </App>,
  );
  return router;
}
