import { configure, render } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { Providers } from "../../src/app/providers.tsx";
import { createRoutes } from "../../src/app/routes/create-routes.tsx";
import { createQueryClient } from "../../src/content/cache.ts";
import { ContentError } from "../../src/content/errors.ts";
import type { ContentSource } from "../../src/content/fetch.ts";
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
  const client = createQueryClient(source);
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const i18n = await createI18n();
  const router = createMemoryRouter(createRoutes({ client, i18n }), { initialEntries: [address] });
  render(
    <Providers client={client} i18n={i18n}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
