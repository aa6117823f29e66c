import { type DehydratedState, dehydrate } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { MissingPage } from "./app/errors/errors.ts";
import { Providers } from "./app/providers.tsx";
import { createRoutes } from "./app/routes/create-routes.tsx";
import { createQueryClient } from "./content/cache.ts";
import type { ContentSource } from "./content/fetch.ts";
import { type Locale, locales } from "./domain/locale.ts";
import { createI18n, loadTexts } from "./i18n/create-i18n.ts";
import type { DrawnHead, DrawnPage, Renderer } from "./publish/pages/renderer.ts";
import { HeadCollector } from "./ui/layout/page-head.tsx";

/** The app as a function from address to HTML, for the build. `source` reads compiled content. */
export const createRenderer = async (source: ContentSource): Promise<Renderer> => {
  const i18n = await createI18n();
  await Promise.all(locales.map((locale) => loadTexts(i18n, locale, ["common"])));
  const listTitle = (locale: Locale) => i18n.getFixedT(locale, "common")("site.title");
  const crumbsIn = (locale: Locale) => {
    const t = i18n.getFixedT(locale, "common");
    return { home: t("crumb.home"), list: t("crumb.list") };
  };

  const draw = async (path: string): Promise<DrawnPage> => {
    const client = createQueryClient(source);
    const basename = import.meta.env.BASE_URL;
    const { query, dataRoutes } = createStaticHandler(createRoutes({ client, i18n }), { basename });
    const context = await query(new Request(`http://localhost${basename}${path}`));
    if (context instanceof Response)
      throw new Error(`The page ${path} answers with a redirect, so it cannot be drawn.`);
    const fault = Object.values(context.errors ?? {})[0];
    if (fault !== undefined && !(fault instanceof MissingPage)) throw fault;
    let head: DrawnHead | undefined;
    const keepHead = (drawn: DrawnHead) => {
      head = drawn;
    };
    const { prelude } = await prerender(
      <HeadCollector value={keepHead}>
        <Providers client={client} i18n={i18n}>
          <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
        </Providers>
      </HeadCollector>,
      {
        // Larger parts would otherwise be streamed by inline scripts, which the policy forbids.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onError: (error) => {
          throw error;
        },
      },
    );
    if (head === undefined) throw new Error(`The page ${path} has no head. Draw one with PageHead.`);
    return {
      head,
      // React puts hints for pictures first; pages name what they need ahead themselves.
      html: (await new Response(prelude).text()).replace(/^(?:<link rel="preload"[^>]*>)+/, ""),
      state: stripTimestamps(dehydrate(client)),
      missing: fault !== undefined,
    };
  };
  return {
    draw,
    listTitles: { zh: listTitle("zh"), en: listTitle("en") },
    crumbs: { zh: crumbsIn("zh"), en: crumbsIn("en") },
  };
};

/** Without the times at which content was read, so that equal content gives equal pages. */
const stripTimestamps = ({ mutations, queries }: DehydratedState): DehydratedState => ({
  mutations,
  queries: queries.map(({ queryKey, queryHash, state }) => ({
    queryKey,
    queryHash,
    dehydratedAt: 1,
    state: { ...state, dataUpdatedAt: 1 },
  })),
});
