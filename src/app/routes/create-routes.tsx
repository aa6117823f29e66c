import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { isLocale, locales } from "../../domain/locale.ts";
import { loadTexts } from "../../i18n/create-i18n.ts";
import { paths } from "../../url/paths.ts";
import { ErrorPage, LoneErrorPage } from "../errors/error-page.tsx";
import { loadChunk, MissingPage } from "../errors/errors.ts";
import { PageSkeleton } from "../layout/loading.tsx";
import { LocaleLayout } from "../layout/locale-layout.tsx";
import { RootLayout } from "../layout/root-layout.tsx";
import { type AppServices, createPageLoaders } from "./page-loaders.ts";

const chunk = (load: () => Promise<ComponentType>) => () => loadChunk(load);

/** The routes of the site. */
export function createRoutes(services: AppServices): RouteObject[] {
  const loaders = createPageLoaders(services);
  return [
    {
      Component: RootLayout,
      ErrorBoundary: LoneErrorPage,
      HydrateFallback: PageSkeleton,
      loader: async ({ request }) => {
        const [first] = new URL(request.url).pathname.slice(import.meta.env.BASE_URL.length).split("/");
        const shown = isLocale(first) ? [first] : locales;
        await loadChunk(() => Promise.all(shown.map((locale) => loadTexts(services.i18n, locale, ["common"]))));
        return null;
      },
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
      children: [
        {
          path: paths.chooser.pattern,
          lazy: { Component: chunk(async () => (await import("../layout/chooser.tsx")).Chooser) },
        },
        // Pages that stand in frames of other sites.
        {
          path: "/embed",
          lazy: { Component: chunk(async () => (await import("../../pages/embed/embed-frame.tsx")).EmbedFrame) },
          children: [
            {
              path: "case",
              loader: loaders.embedCase,
              lazy: {
                Component: chunk(async () => (await import("../../pages/embed/embed-case-page.tsx")).EmbedCasePage),
                ErrorBoundary: chunk(async () => (await import("../../pages/embed/embed-error.tsx")).EmbedError),
              },
            },
            {
              path: "list",
              loader: loaders.embedList,
              lazy: {
                Component: chunk(async () => (await import("../../pages/embed/embed-list-page.tsx")).EmbedListPage),
                ErrorBoundary: chunk(async () => (await import("../../pages/embed/embed-error.tsx")).EmbedError),
              },
            },
          ],
        },
        {
          path: paths.explorer.pattern,
          Component: LocaleLayout,
          ErrorBoundary: LoneErrorPage,
          loader: loaders.frame,
          children: [
            {
              ErrorBoundary: ErrorPage,
              children: [
                {
                  path: ":facet?/:value?",
                  loader: loaders.list,
                  lazy: { Component: chunk(async () => (await import("./list-route.tsx")).ListRoute) },
                  // A filter changes only the query, and the page already holds the whole catalog.
                  shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
                    currentUrl.pathname !== nextUrl.pathname ||
                    (currentUrl.href === nextUrl.href && defaultShouldRevalidate),
                },
                {
                  path: "cases",
                  loader: loaders.index,
                  lazy: {
                    Component: chunk(
                      async () => (await import("../../pages/case-index/case-index-page.tsx")).CaseIndexPage,
                    ),
                  },
                },
                {
                  path: "cases/:slug",
                  loader: loaders.case,
                  lazy: { Component: chunk(async () => (await import("./case-route.tsx")).CaseRoute) },
                },
                {
                  path: "shortlist",
                  loader: loaders.shortlist,
                  lazy: {
                    Component: chunk(
                      async () => (await import("../../pages/shortlist/shortlist-page.tsx")).ShortlistPage,
                    ),
                  },
                },
                {
                  path: "compare",
                  loader: loaders.compare,
                  lazy: {
                    Component: chunk(async () => (await import("../../pages/compare/compare-page.tsx")).ComparePage),
                  },
                },
                {
                  path: "insights",
                  loader: loaders.insights,
                  lazy: {
                    Component: chunk(async () => (await import("../../pages/insights/insights-page.tsx")).InsightsPage),
                  },
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
