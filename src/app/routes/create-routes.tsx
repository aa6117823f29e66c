import type { i18n as I18n } from "i18next";
import { type LoaderFunctionArgs, type RouteObject, redirect } from "react-router";
import type { ContentCache } from "../../content/content-cache.ts";
import type { ContentSource } from "../../content/content-source.ts";
import { isLocale, type Locale, locales } from "../../domain/locale.ts";
import { loadTexts } from "../../i18n/create-i18n.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { findFirst } from "../../pages/explorer/state/find-first.ts";
import { loadFiltering } from "../../pages/explorer/state/load-filtering.ts";
import { prepareExplorer } from "../../pages/explorer/state/prepare-explorer.ts";
import { isListed } from "../../search/facets/is-listed.ts";
import { readLanding, stateOfAddress } from "../../url/explorer-state.ts";
import { paths } from "../../url/paths.ts";
import { ErrorPage, LoneErrorPage } from "../errors/error-page.tsx";
import { LocaleLayout } from "../layout/locale-layout.tsx";
import { PageSkeleton } from "../layout/page-skeleton.tsx";
import { RootLayout } from "../layout/root-layout.tsx";
import { loadPart } from "../start/load-part.ts";
import { createEmbedRoute } from "./create-embed-route.tsx";
import { MissingPage } from "./missing-page.ts";

/** `fr`, `zh-TW`: an address that asks for a language, unlike `robots.txt` or `about`. */
const looksLikeLanguage = /^[a-z]{2}(?:-[a-z0-9]{2,8})*$/i;

/** A loader that knows its language; what `load` gives is dropped, unless it is a redirect. */
export type PageLoader = (
  load: (locale: Locale, args: LoaderFunctionArgs) => Promise<unknown>,
) => (args: LoaderFunctionArgs) => Promise<null | Response>;

const part =
  <T,>(load: () => Promise<T>) =>
  () =>
    loadPart(load);

export type AppServices = { cache: ContentCache; i18n: I18n; source: ContentSource };

/** The route table. Loaders bring data and texts into place before a page is drawn, in the browser and when prerendering. */
export function createRoutes({ cache, i18n, source }: AppServices): RouteObject[] {
  const services = { cache, source };
  const texts = (locale: Locale, ...namespaces: Namespace[]) => loadPart(() => loadTexts(i18n, locale, namespaces));

  const page: PageLoader = (load) => async (args) => {
    const locale = args.params["locale"];
    if (!isLocale(locale)) throw new MissingPage(looksLikeLanguage.test(locale ?? "") ? "locale" : "page");
    const result = await load(locale, args);
    return result instanceof Response ? result : null;
  };

  // Loaders of the other pages come with the first of them, so that the list page does not carry them.
  const others = () =>
    loadPart(async () => {
      const [{ createPageLoaders }, client] = await Promise.all([import("./page-loaders.ts"), cache.open()]);
      return createPageLoaders({ client, cache, source, texts, page });
    });
  const frame = part(async () => {
    const [{ createQueryFrame }, client] = await Promise.all([import("./query-frame.tsx"), cache.open()]);
    return createQueryFrame(client);
  });
  const catalogOf = async (locale: Locale) => {
    if (cache.catalog(locale) === undefined)
      await loadPart(() => Promise.all([cache.open(), import("../../content/case-queries.ts")]));
    return cache.loadCatalog(locale);
  };

  return [
    {
      Component: RootLayout,
      ErrorBoundary: LoneErrorPage,
      HydrateFallback: PageSkeleton,
      loader: async ({ request }) => {
        const [first] = new URL(request.url).pathname.slice(import.meta.env.BASE_URL.length).split("/");
        await Promise.all((isLocale(first) ? [first] : locales).map((locale) => texts(locale, "common")));
        return null;
      },
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
      children: [
        {
          path: paths.chooser.pattern,
          lazy: { Component: part(async () => (await import("../layout/chooser.tsx")).Chooser) },
        },
        createEmbedRoute(services, { texts, frame }),
        {
          path: paths.explorer.pattern,
          Component: LocaleLayout,
          ErrorBoundary: LoneErrorPage,
          loader: page(async () => null),
          children: [
            {
              ErrorBoundary: ErrorPage,
              children: [
                {
                  path: ":facet?/:value?",
                  lazy: { Component: part(async () => (await import("./list-route.tsx")).ListRoute) },
                  shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
                    currentUrl.pathname !== nextUrl.pathname ||
                    (currentUrl.href === nextUrl.href && defaultShouldRevalidate),
                  loader: page(async (locale, { params, request }) => {
                    const { facet, value } = params;
                    const search = new URL(request.url).searchParams;
                    const landing = readLanding(facet, value);
                    const state = stateOfAddress(search, landing);
                    const [catalog] = await Promise.all([
                      catalogOf(locale),
                      texts(locale, "explorer"),
                      loadPart(() => prepareExplorer(i18n, locale, search, facet !== undefined)),
                    ]);
                    await findFirst(services, catalog, state.query);
                    if (isListed(catalog)) {
                      const [{ fillFirst }] = await loadPart(() =>
                        Promise.all([import("../../pages/explorer/state/fill-first.ts"), loadFiltering(i18n, locale)]),
                      );
                      await fillFirst(services, catalog, state);
                    }
                    if (facet === undefined) return;
                    if (facet === "case" && value)
                      return redirect(paths.customerCase.href(locale, value.toLowerCase()));
                    if (!landing || !catalog.vocabulary[landing.facet].some(({ id }) => id === value))
                      throw new MissingPage("page");
                  }),
                },
                {
                  lazy: { Component: frame },
                  children: [
                    {
                      path: "cases",
                      lazy: {
                        Component: part(
                          async () => (await import("../../pages/case-index/case-index-page.tsx")).CaseIndexPage,
                        ),
                        loader: async () => (await others()).index,
                      },
                    },
                    {
                      path: "cases/:slug",
                      lazy: {
                        Component: part(async () => (await import("./case-route.tsx")).CaseRoute),
                        loader: async () => (await others()).case,
                      },
                    },
                    {
                      path: "shortlist",
                      lazy: {
                        Component: part(
                          async () => (await import("../../pages/shortlist/shortlist-page.tsx")).ShortlistPage,
                        ),
                        loader: async () => (await others()).shortlist,
                      },
                    },
                    {
                      path: "compare",
                      lazy: {
                        Component: part(async () => (await import("../../pages/compare/compare-page.tsx")).ComparePage),
                        loader: async () => (await others()).compare,
                      },
                    },
                    {
                      path: "insights",
                      lazy: {
                        Component: part(
                          async () => (await import("../../pages/insights/insights-page.tsx")).InsightsPage,
                        ),
                        loader: async () => (await others()).insights,
                      },
                    },
                  ],
                },
                { path: "*", loader: () => Promise.reject(new MissingPage("page")), Component: () => null },
              ],
            },
          ],
        },
      ],
    },
  ];
}
