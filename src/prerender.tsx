import { dehydrate, type QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { createRoutes } from "./app/routes/create-routes.tsx";
import { MissingPage } from "./app/routes/missing-page.ts";
import { App } from "./app/start/app.tsx";
import { createContentCache } from "./content/content-cache.ts";
import type { ContentSource } from "./content/content-source.ts";
import { type Locale, locales } from "./domain/locale.ts";
import { createI18n, loadTexts } from "./i18n/create-i18n.ts";
import type { DrawnPage, Renderer } from "./publish/pages/renderer.ts";
import { isListed } from "./search/facets/is-listed.ts";

/** The app as a function from address to HTML, for the build. `source` reads compiled content. */
export const createRenderer = async (source: ContentSource): Promise<Renderer> => {
  const i18n = await createI18n();
  await Promise.all(locales.map((locale) => loadTexts(i18n, locale, ["common"])));
  const listTitle = (locale: Locale) => i18n.getFixedT(locale, "common")("site.title");

  const draw = async (path: string): Promise<DrawnPage> => {
    const cache = createContentCache(source);
    const basename = import.meta.env.BASE_URL;
    const { query, dataRoutes } = createStaticHandler(createRoutes({ cache, i18n, source }), { basename });
    const context = await query(new Request(`http://localhost${basename}${path}`));
    if (context instanceof Response)
      throw new Error(`The page ${path} answers with a redirect, so it cannot be drawn.`);
    const fault = Object.values(context.errors ?? {})[0];
    if (fault !== undefined && !(fault instanceof MissingPage)) throw fault;
    const { prelude } = await prerender(
      <App cache={cache} i18n={i18n} source={source}>
        <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
      </App>,
      {
        // Larger parts would otherwise be streamed by inline scripts, which the policy forbids.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onError: (error) => {
          throw error;
        },
      },
    );
    return {
      html: await new Response(prelude).text(),
      state: timelessState(await cache.open()),
      missing: fault !== undefined,
    };
  };
  return { draw, listTitles: { zh: listTitle("zh"), en: listTitle("en") } };
};

/**
 * The content as the app takes it over; moments of reading are left out, so that equal content gives equal pages. A large
 * casebook's list is fetched: its host keeps it compressed, and once for all pages.
 */
const timelessState = (queryClient: QueryClient) => {
  const { queries, mutations } = dehydrate(queryClient);
  return {
    mutations,
    queries: queries
      .filter(({ state: { data } }) => !isOfLargeCasebook(data))
      .map(({ queryKey, queryHash, state }) => ({
        queryKey,
        queryHash,
        state: { ...state, dataUpdatedAt: 1 },
      })),
  };
};

const isOfLargeCasebook = (data: unknown): boolean =>
  typeof data === "object" && data !== null && (isListed(data) || "cards" in data);
